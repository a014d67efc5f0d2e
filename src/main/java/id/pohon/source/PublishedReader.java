package id.pohon.source;

import id.pohon.model.Cascade;
import id.pohon.model.Narasi;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads a {@code cascade.json} as a site publishes it ({@code cascade.schema.json}). Its keys are those of the content, so
 * after small changes of shape the readers of content read it, with the same limits and the same findings. What counts or
 * repeats is not read. What holds on the site it comes from only is left out: its old addresses, and the files of its
 * documents.
 */
final class PublishedReader {

    private static final String FORMAT = "1";
    private static final List<String> REPEATED = List.of("$schema", "format", "alamat", "jumlah", "tautan");
    private static final Set<String> VALUE = Set.of("tertulis", "angka", "persen", "dari", "sampai");

    private final Names names;
    private final Diagnostics diagnostics;

    PublishedReader(Names names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the cascade.
     *
     * @param alamat where it stands on this site, whatever the file says
     * @param earlier the address on this site of what {@code mengubah} names, or {@code ""}
     * @param own was it published by this site, so that addresses hold?
     */
    Optional<Cascade> cascade(Node.Obj file, String alamat, UnaryOperator<String> earlier, boolean own) {
        Map<String, Node.Entry> fields = new LinkedHashMap<>(file.fields());
        if (!text(fields.get("format")).equals(FORMAT)) {
            Node.Entry format = fields.get("format");
            diagnostics.add(Diagnostic.galat(
                    "P043",
                    format == null ? file.at() : format.value().at(),
                    Message.of("P043.format", text(format)),
                    Message.of("P043.format.hint")));
            return Optional.empty();
        }
        REPEATED.forEach(fields::remove);
        Narasi pengantar = narasi(fields.remove("pengantar"), file);
        List<Unit> unit = units(fields.remove("unit"));
        if (!own) {
            fields.remove("alamat_lama");
            fields.computeIfPresent("dokumen", (key, entry) -> withoutFiles(entry));
            fields.computeIfPresent("mengubah", (key, entry) -> moved(entry, earlier));
        }
        Fields read = new Fields((Node.Obj) plain(new Node.Obj(file.at(), fields, false)), diagnostics);
        return Optional.of(CascadeReader.cascade(read, alamat, pengantar, unit));
    }

    private List<Unit> units(Node.Entry entry) {
        List<Unit> units = new ArrayList<>();
        if (entry == null) {
            return units;
        }
        if (!(entry.value() instanceof Node.Seq list)) {
            new Mismatches(diagnostics).list(entry.value(), "unit");
            return units;
        }
        for (Node item : list.items()) {
            if (item instanceof Node.Obj unit) {
                units.add(unit(unit));
            } else {
                new Mismatches(diagnostics).mapping(item, "unit");
            }
        }
        return units;
    }

    private Unit unit(Node.Obj unit) {
        Map<String, Node.Entry> keys = new LinkedHashMap<>(unit.fields());
        Narasi narasi = narasi(keys.remove("narasi"), unit);
        Fields fields = new Fields((Node.Obj) plain(new Node.Obj(unit.at(), keys, false)), diagnostics);
        String kode = names.unit(fields.valueAt("kode"), fields.requiredKode("kode"));
        return UnitReader.unit(fields, kode, narasi);
    }

    /** Values are written with their number beside them; the number follows from what is written. */
    private static Node plain(Node node) {
        if (node instanceof Node.Seq list) {
            return new Node.Seq(
                    list.at(), list.items().stream().map(PublishedReader::plain).toList(), false);
        }
        if (!(node instanceof Node.Obj obj)) {
            return node;
        }
        if (obj.fields().containsKey("tertulis")
                && VALUE.containsAll(obj.fields().keySet())) {
            return obj.fields().get("tertulis").value();
        }
        Map<String, Node.Entry> fields = new LinkedHashMap<>();
        obj.fields().forEach((key, entry) -> {
            Node value = key.equals("skala") ? scale(entry.value()) : plain(entry.value());
            fields.put(key, new Node.Entry(entry.keyAt(), key, value));
        });
        return new Node.Obj(obj.at(), fields, false);
    }

    /** {@code [{"nama": …, "mulai": …}]} as content has it, {@code nama: mulai}. */
    private static Node scale(Node node) {
        if (!(node instanceof Node.Seq list)) {
            return node;
        }
        Map<String, Node.Entry> classes = new LinkedHashMap<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Obj each) || !each.fields().keySet().equals(Set.of("nama", "mulai"))) {
                return node;
            }
            String nama = text(each.fields().get("nama"));
            classes.put(
                    nama,
                    new Node.Entry(each.at(), nama, each.fields().get("mulai").value()));
        }
        return new Node.Obj(node.at(), classes, false);
    }

    private static Node.Entry withoutFiles(Node.Entry entry) {
        if (!(entry.value() instanceof Node.Seq list)) {
            return entry;
        }
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Obj obj) {
                Map<String, Node.Entry> keys = new LinkedHashMap<>(obj.fields());
                keys.remove("berkas");
                items.add(new Node.Obj(obj.at(), keys, false));
            } else {
                items.add(item);
            }
        }
        return new Node.Entry(entry.keyAt(), entry.key(), new Node.Seq(list.at(), items, false));
    }

    private static Node.Entry moved(Node.Entry entry, UnaryOperator<String> earlier) {
        String here = earlier.apply(text(entry));
        return here.isEmpty()
                ? null
                : new Node.Entry(
                        entry.keyAt(),
                        entry.key(),
                        new Node.Scalar(entry.value().at(), here, Node.Kind.TEXT));
    }

    /** Markdown keeps its lines; what no page can carry is reported and left out. */
    private Narasi narasi(Node.Entry entry, Node.Obj of) {
        if (entry == null) {
            return new Narasi(of.at(), "");
        }
        if (!(entry.value() instanceof Node.Scalar scalar)) {
            new Mismatches(diagnostics).text(entry.value(), entry.key());
            return new Narasi(of.at(), "");
        }
        String unix = TextReader.unixLines(scalar.text());
        StringBuilder clean = new StringBuilder(unix);
        boolean reported = false;
        for (int i = 0; i < unix.length(); i++) {
            char c = unix.charAt(i);
            boolean line = c == '\n' || c == '\t';
            if (!line && Text.forbidden(unix.substring(i, Math.min(i + 2, unix.length()))) == 0) {
                clean.setCharAt(i, ' ');
                if (!reported) {
                    diagnostics.add(Diagnostic.galat(
                            "P003", scalar.at(), Message.of("P003", Characters.name(c)), Message.of("P003.hint")));
                    reported = true;
                }
            } else if (Character.isHighSurrogate(c)) {
                i++;
            }
        }
        return new Narasi(scalar.at(), clean.toString());
    }

    private static String text(Node.Entry entry) {
        return entry != null && entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
