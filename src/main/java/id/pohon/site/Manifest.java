package id.pohon.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of all files of a site with their SHA-256, in the format of {@code sha256sum -c}, without itself.
 *
 * @param hashes path → hash, sorted by path
 */
public record Manifest(SortedMap<String, String> hashes) {

    /** Name of its file, at the top of the site. */
    public static final String FILE = "manifest.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})[ ][ *](.+)");

    public Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    public static Manifest of(Map<String, String> hashes) {
        return new Manifest(new TreeMap<>(hashes));
    }

    /**
     * Reads the manifest of a site. Lines of another form are passed over, so that one with the marks of an unresolved
     * merge still names the files of both sides.
     */
    public static Manifest read(Path site) throws IOException {
        return parse(new String(Files.readAllBytes(site.resolve(FILE)), StandardCharsets.UTF_8));
    }

    /** Reads the text of a manifest in the same way. */
    public static Manifest parse(String text) {
        TreeMap<String, String> hashes = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher entry = LINE.matcher(line);
            if (entry.matches()) {
                hashes.put(entry.group(2), entry.group(1));
            }
        }
        return new Manifest(hashes);
    }

    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of the manifest itself. */
    public String hash() {
        return Hash.of(bytes());
    }
}
