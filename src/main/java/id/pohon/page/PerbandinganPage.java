package id.pohon.page;

import id.pohon.compare.Comparison;
import id.pohon.compare.Total;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;
import java.util.Locale;

/** What changed from one year to the next: totals, then every change with its words marked. */
public record PerbandinganPage(
        Frame frame,
        String heading,
        String intro,
        String iku,
        String usulan,
        List<Count> counts,
        IkuTable ikuTable,
        List<Group> groups) {

    public boolean hasUsulan() {
        return !usulan.isEmpty();
    }

    /** Totals of one kind of element. */
    public record Count(
            String label, String lama, String baru, String ditambah, String dihapus, String diubah, String pindah) {}

    /** All changes of one kind of element. */
    public record Group(String id, String heading, String caption, List<Row> rows) {}

    /**
     * One change.
     *
     * @param what {@code ditambah}, {@code dihapus} or {@code diubah}, in the language of the site
     * @param usulan the pair is only proposed
     * @param where where it stands: a unit, or a sasaran and its unit
     * @param detail what else changed
     */
    public record Row(String what, boolean usulan, Link where, Marked text, List<String> detail) {

        public boolean linked() {
            return !where.href().isEmpty();
        }
    }

    static PerbandinganPage of(PageContext context, Edition lama, Edition baru) {
        Address page = Routes.perbandingan(lama, baru);
        Wording wording = context.wording();
        Comparison comparison = Comparison.of(lama.pohon(), baru.pohon());
        String office = baru.cascade().instansi().nama();
        String from = lama.year(wording);
        String to = baru.year(wording);
        String heading = wording.say("perbandingan.heading", from, to);
        Total total = comparison.total();
        PerbandinganRows rows = new PerbandinganRows(wording, lama, baru, page);
        return new PerbandinganPage(
                Frames.years(context, baru, page, heading, wording.say("description.perbandingan", office, from, to)),
                heading,
                wording.say(comparison.sama() ? "perbandingan.sama" : "perbandingan.intro", office, from, to),
                iku(wording, total.iku()),
                usulan(wording, total),
                List.of(
                        count(wording, "perbandingan.unit", total.unit()),
                        count(wording, "perbandingan.sasaran", total.sasaran()),
                        count(wording, "perbandingan.indikator", total.indikator()),
                        count(wording, "perbandingan.tautan", total.tautan())),
                IkuTable.of(context, baru, page),
                List.of(
                                group(wording, "unit", rows.unit(comparison)),
                                group(wording, "sasaran", rows.sasaran(comparison)),
                                group(wording, "indikator", rows.indikator(comparison)),
                                group(wording, "tautan", rows.tautan(comparison)))
                        .stream()
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    private static String iku(Wording wording, Total.Iku iku) {
        String period = iku.periode().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return wording.say("perbandingan.iku", iku.perubahan(), wording.say("perbandingan.periode." + period));
    }

    /** How many pairs rest on likeness alone, or {@code ""}. */
    private static String usulan(Wording wording, Total total) {
        int pairs = total.unit().usulan()
                + total.sasaran().usulan()
                + total.indikator().usulan();
        return pairs == 0 ? "" : wording.count("perbandingan.usulan", pairs);
    }

    private static Group group(Wording wording, String kind, List<Row> rows) {
        String heading = wording.say("perbandingan." + kind);
        return new Group(kind, heading, wording.say("perbandingan.caption", heading), rows);
    }

    private static Count count(Wording wording, String key, Total.Hitungan h) {
        return new Count(
                wording.say(key),
                wording.number(h.lama()),
                wording.number(h.baru()),
                wording.number(h.ditambah()),
                wording.number(h.dihapus()),
                wording.number(h.diubah()),
                wording.number(h.pindah()));
    }
}
