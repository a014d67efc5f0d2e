package id.pohon.source;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code penutupan.yaml}: the files of a year as they were when it was closed. Text is compared as Pohon reads it, so
 * that a checkout with other line ends is no change.
 */
public final class ClosedYear {

    /** Name of the file that closes a year. */
    public static final String FILE = "penutupan.yaml";

    private ClosedYear() {}

    /**
     * SHA-256 of each file of a cascade but {@link #FILE} itself, by its path below the cascade's folder.
     *
     * @return nothing if there is no such cascade
     */
    public static Optional<SortedMap<String, String>> hashes(Path contentFolder, String alamat) {
        List<ContentFile> files = new ContentFolder(contentFolder, "", new Diagnostics()).files();
        return Layout.of(files).cascade().stream()
                .filter(cascade -> cascade.alamat().equals(alamat))
                .findFirst()
                .map(cascade -> {
                    SortedMap<String, String> hashes = new TreeMap<>();
                    byPath(cascade).forEach((path, file) -> hashes.put(path, hash(file)));
                    return hashes;
                });
    }

    /** Reports what differs from {@code penutupan.yaml}; nothing if it is not there. */
    static void check(Layout.CascadeFiles cascade, Optional<Fields> closed, Diagnostics diagnostics) {
        if (closed.isEmpty()) {
            return;
        }
        Fields fields = closed.get();
        fields.require("tanggal");
        fields.require("berkas");
        String date = fields.date("tanggal").map(Object::toString).orElse("");
        SortedMap<String, ContentFile> present = byPath(cascade);
        Optional<Fields> listed = fields.object("berkas");
        fields.end();
        if (listed.isEmpty()) {
            return;
        }
        Fields berkas = listed.get();
        for (String path : berkas.keys()) {
            ContentFile file = present.remove(path);
            Position at = berkas.place().key(path);
            if (file == null) {
                galat("P041.hilang", at, diagnostics, path, date);
            } else if (!hash(file).equals(berkas.text(path))) {
                Related there = new Related(at, Message.of("P041.lihat"));
                diagnostics.add(finding("P041", file.start(), date).with(there));
            }
        }
        present.values().forEach(file -> galat("P041.baru", file.start(), diagnostics, date));
    }

    private static void galat(String key, Position at, Diagnostics diagnostics, Object... args) {
        diagnostics.add(finding(key, at, args));
    }

    private static Diagnostic finding(String key, Position at, Object... args) {
        return Diagnostic.galat("P041", at, Message.of(key, args), Message.of("P041.hint"));
    }

    private static SortedMap<String, ContentFile> byPath(Layout.CascadeFiles cascade) {
        List<ContentFile> files = new ArrayList<>(cascade.other());
        files.add(cascade.cascade());
        cascade.pengantar().ifPresent(files::add);
        for (Layout.UnitFiles unit : cascade.unit()) {
            unit.yaml().ifPresent(files::add);
            unit.markdown().ifPresent(files::add);
        }
        int prefix = cascade.alamat().isEmpty() ? 0 : cascade.alamat().length() + 1;
        SortedMap<String, ContentFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.below().substring(prefix), file));
        return byPath;
    }

    /** {@code ""} for a file that cannot be read; that is reported elsewhere. */
    private static String hash(ContentFile file) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            boolean text = file.endsWith(".md") || file.endsWith(".yaml");
            return text ? hash(new String(bytes, StandardCharsets.UTF_8)) : hash(bytes);
        } catch (IOException e) {
            return "";
        }
    }

    /** What {@link #FILE} says of a content file with this text. */
    public static String hash(String text) {
        return hash(TextReader.unixLines(text).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
