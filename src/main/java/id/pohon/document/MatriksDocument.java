package id.pohon.document;

import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.page.Edition;
import id.pohon.page.Link;
import id.pohon.page.PageContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The matriks cascading: which unit takes over which sasaran of its superior, and how (L, TL: PermenPANRB 6/2022,
 * domain.md 3.7).
 */
public record MatriksDocument(
        DocumentFrame frame, List<String> office, String title, List<Part> parts, Colophon colophon) {

    private static final int MOST_COLUMNS = 8;

    /** A superior; its table is cut where too many units support it. */
    public record Part(String id, String jabatan, List<Block> blocks) {}

    /** A table no wider than a sheet. */
    public record Block(String caption, List<Head> heads, List<Row> rows) {}

    /** A supporting unit. {@code lintas}: it stands elsewhere in the organisation. */
    public record Head(String jabatan, boolean lintas) {}

    /** A sasaran of the superior, with a cell for each unit. */
    public record Row(String nomor, String uraian, List<Cell> cells) {}

    /** How a unit supports a sasaran; no marks: not at all. */
    public record Cell(List<Mark> marks) {}

    /** {@code kind}: L, TL, or M where the content does not say. {@code numbers}: sasaran of the supporting unit. */
    public record Mark(String kind, String numbers, boolean usulan) {}

    public boolean none() {
        return parts.isEmpty();
    }

    static MatriksDocument of(Order order) {
        List<Part> parts = new ArrayList<>();
        List<Link> bookmarks = new ArrayList<>();
        for (Unit unit : order.edition().pohon().unit()) {
            List<Unit> supporting = supporting(order.edition(), unit);
            if (!supporting.isEmpty() && !unit.sasaran().isEmpty()) {
                Part part = new Part("jabatan-" + unit.kode(), unit.jabatan(), blocks(order, unit, supporting));
                parts.add(part);
                bookmarks.add(new Link(unit.jabatan(), "#" + part.id()));
            }
        }
        bookmarks.add(new Link(order.say("colophon"), "#keterangan-dokumen"));
        return new MatriksDocument(
                order.frame(bookmarks),
                List.of(
                        order.cascade().instansi().nama(),
                        order.cascade().instansi().wilayah()),
                order.entry().title(),
                parts,
                Colophon.of(order));
    }

    /** The units right below, then others that support a sasaran of this one. */
    private static List<Unit> supporting(Edition edition, Unit unit) {
        Map<String, Unit> units = new LinkedHashMap<>();
        edition.pohon().bawahan(unit).forEach(below -> units.put(below.kode(), below));
        for (Sasaran s : unit.sasaran()) {
            for (Tautan edge : edition.pohon().didukung(s)) {
                units.putIfAbsent(edge.dari().unit(), edition.pohon().pemilik(edge.dari()));
            }
        }
        units.remove(unit.kode());
        return List.copyOf(units.values());
    }

    private static List<Block> blocks(Order order, Unit above, List<Unit> supporting) {
        List<Block> blocks = new ArrayList<>();
        List<Unit> below = order.edition().pohon().bawahan(above);
        int count = (supporting.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        int each = (supporting.size() + count - 1) / count;
        for (int from = 0; from < supporting.size(); from += each) {
            List<Unit> units = supporting.subList(from, Math.min(from + each, supporting.size()));
            String caption = count == 1
                    ? order.say("matriks.caption", above.jabatan())
                    : order.say("matriks.caption.part", above.jabatan(), blocks.size() + 1, count);
            blocks.add(new Block(
                    caption,
                    units.stream()
                            .map(u -> new Head(u.jabatan(), !below.contains(u)))
                            .toList(),
                    above.sasaran().stream()
                            .map(s -> row(order.edition(), above, s, units))
                            .toList()));
        }
        return blocks;
    }

    private static Row row(Edition edition, Unit above, Sasaran s, List<Unit> units) {
        List<Tautan> edges = edition.pohon().didukung(s);
        return new Row(
                PageContext.printed(above, s),
                s.uraian(),
                units.stream().map(unit -> cell(unit, edges)).toList());
    }

    private static Cell cell(Unit unit, List<Tautan> edges) {
        Map<String, List<Tautan>> byKind = new LinkedHashMap<>();
        for (Tautan edge : edges) {
            if (edge.dari().unit().equals(unit.kode())) {
                byKind.computeIfAbsent(kind(edge) + edge.isUsulan(), k -> new ArrayList<>())
                        .add(edge);
            }
        }
        return new Cell(byKind.values().stream()
                .map(group -> new Mark(
                        kind(group.get(0)), numbers(unit, group), group.get(0).isUsulan()))
                .toList());
    }

    private static String kind(Tautan edge) {
        return switch (edge.dukungan().cara()) {
            case "langsung" -> "L";
            case "tidak_langsung" -> "TL";
            default -> "M";
        };
    }

    private static String numbers(Unit unit, List<Tautan> edges) {
        List<String> numbers = new ArrayList<>();
        for (Sasaran s : unit.sasaran()) {
            if (edges.stream().anyMatch(edge -> edge.dari().equals(s))) {
                numbers.add(PageContext.printed(unit, s));
            }
        }
        return String.join(", ", numbers);
    }
}
