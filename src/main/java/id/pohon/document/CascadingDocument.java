package id.pohon.document;

import id.pohon.html.Html;
import id.pohon.model.Cascade;
import id.pohon.model.Istilah;
import id.pohon.model.Unit;
import id.pohon.page.Link;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole cascade as its office prints it: cover, preface, table of contents, official chart, a table for each unit,
 * glossary, colophon.
 *
 * @param contents the parts, in order
 */
public record CascadingDocument(
        DocumentFrame frame,
        List<String> cover,
        String coverYear,
        Html preface,
        Signature signature,
        List<Link> contents,
        Sheet chart,
        String tablesNote,
        List<Part> units,
        List<Term> glossary,
        Colophon colophon) {

    /** A unit with its table. */
    public record Part(String id, String jabatan, String note, UnitTable table) {}

    /** A word of the field. */
    public record Term(String istilah, String arti) {}

    public boolean hasPreface() {
        return !preface.isNone();
    }

    public boolean hasGlossary() {
        return !glossary.isEmpty();
    }

    static CascadingDocument of(Order order) {
        Cascade cascade = order.cascade();
        Html preface = order.context().prose().html(cascade.pengantar(), order.address(), 3);
        Sheet chart = Sheet.chart(order);
        List<Part> units = units(order);
        List<Term> glossary = order.context().content().glosarium().stream()
                .map(CascadingDocument::term)
                .toList();
        List<Link> contents = contents(order, !preface.isNone(), chart, units, !glossary.isEmpty());
        return new CascadingDocument(
                order.frame(contents),
                List.of(cascade.instansi().nama(), cascade.instansi().wilayah()),
                order.say("cover.year", order.yearOfEdition()),
                preface,
                Signature.of(order),
                contents,
                chart,
                tablesNote(order),
                units,
                glossary,
                Colophon.of(order));
    }

    private static List<Link> contents(Order order, boolean preface, Sheet chart, List<Part> units, boolean glossary) {
        List<Link> contents = new ArrayList<>();
        if (preface) {
            contents.add(new Link(order.say("preface"), "#kata-pengantar"));
        }
        contents.add(new Link(chart.title(), "#bagan-lembar"));
        contents.add(new Link(order.say("tables"), "#tabel"));
        units.forEach(part -> contents.add(new Link(part.jabatan(), "#" + part.id())));
        if (glossary) {
            contents.add(new Link(order.wording().say("glosarium.heading"), "#glosarium"));
        }
        contents.add(new Link(order.say("colophon"), "#keterangan-dokumen"));
        return contents;
    }

    private static List<Part> units(Order order) {
        return order.edition().pohon().unit().stream()
                .map(unit -> new Part(
                        "jabatan-" + unit.kode(),
                        unit.jabatan(),
                        note(order, unit),
                        UnitTable.of(order, unit, order.say("caption.unit", unit.jabatan(), order.year()))))
                .toList();
    }

    private static String note(Order order, Unit unit) {
        Wording wording = order.wording();
        String sasaran = wording.count("hitung.sasaran", unit.sasaran().size());
        String indikator = wording.count("hitung.indikator", unit.indikator().size());
        return order.edition()
                .pohon()
                .atasan(unit)
                .map(above -> order.say("unit.below", above.jabatan(), sasaran, indikator))
                .orElse(order.say("unit.top", sasaran, indikator));
    }

    /** Says once for all what no table has, instead of printing empty columns. */
    private static String tablesNote(Order order) {
        int all = order.edition().indikator().size();
        boolean none = order.edition().indikator().stream()
                .allMatch(i -> i.satuan().isEmpty() && i.target().isKosong());
        return none ? order.say("tables.none", all) : "";
    }

    private static Term term(Istilah i) {
        return new Term(i.singkatan().isEmpty() ? i.istilah() : i.istilah() + " (" + i.singkatan() + ")", i.arti());
    }
}
