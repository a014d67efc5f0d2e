package id.pohon.page;

import id.pohon.capaian.Perhitungan;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The register of all indikator of a cascade, unit by unit. */
public record IndikatorPage(
        Frame frame,
        String heading,
        String intro,
        String caption,
        String targetHead,
        RegisterTools tools,
        List<Group> groups,
        List<Download> downloads) {

    /** The indikator of one unit. */
    public record Group(String unit, int jenjang, int level, String jabatan, String href, List<Row> rows) {}

    /**
     * One indikator with the sasaran it measures.
     *
     * @param target of the year, as the page of its unit has it: from its quarters where they alone are given
     */
    public record Row(
            String uraian, String href, boolean iku, String sasaran, String satuan, String target, String jenis) {

        /** What can be asked for in the register. */
        public String keadaan() {
            String filled = hasSatuan() && hasTarget() ? RegisterTools.LENGKAP : RegisterTools.BELUM;
            return iku ? filled + " " + RegisterTools.IKU : filled;
        }

        public boolean hasSatuan() {
            return !satuan.isEmpty();
        }

        public boolean hasTarget() {
            return !target.isEmpty();
        }

        /** Neither satuan nor target: said once. */
        public boolean bare() {
            return satuan.isEmpty() && target.isEmpty();
        }
    }

    static IndikatorPage of(PageContext context, Edition edition, EditionData data) {
        Address page = edition.routes().indikator();
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(wording);
        String count = wording.count("hitung.indikator", edition.indikator().size());
        List<Group> groups = edition.pohon().unit().stream()
                .filter(unit -> !unit.indikator().isEmpty())
                .map(unit -> group(context, edition, unit, page))
                .toList();
        List<Row> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        return new IndikatorPage(
                Frames.part(
                        context,
                        edition,
                        page,
                        wording.say("nav.indikator"),
                        wording.say("description.indikator", count, office, year)),
                wording.say("indikator.heading"),
                wording.say("indikator.intro", count, office, year),
                wording.say("indikator.caption", office, year),
                wording.say("col.target", String.valueOf(edition.cascade().tahun())),
                RegisterTools.of(
                        wording,
                        edition,
                        rows.stream().map(Row::jenis).toList(),
                        rows.stream().map(Row::keadaan).toList()),
                groups,
                data.named(page, "indikator.csv", "cascade.xlsx"));
    }

    private static Group group(PageContext context, Edition edition, Unit unit, Address page) {
        Perhitungan perhitungan = Perhitungan.of(edition.cascade().capaian());
        List<Row> rows = new ArrayList<>();
        for (Sasaran sasaran : unit.sasaran()) {
            for (Indikator i : sasaran.indikator()) {
                rows.add(new Row(
                        i.uraian(),
                        edition.routes().indikator(i).from(page),
                        i.iku(),
                        context.nomor(unit, sasaran) + ". " + sasaran.uraian(),
                        i.satuan(),
                        Values.text(context.wording(), perhitungan.target(i)),
                        RegisterTools.jenis(sasaran)));
            }
        }
        return new Group(
                unit.kode(),
                edition.pohon().jenjang(unit),
                edition.level(unit),
                unit.jabatan(),
                page.to(edition.routes().unit(unit)),
                rows);
    }
}
