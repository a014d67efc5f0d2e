package id.pohon.page;

import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of a unit: No, Sasaran, Indikator, Satuan, Target; once there is a realisasi, Realisasi and Capaian as well.
 *
 * @param notes formulas and classes of capaian, below the table
 */
public record SasaranTable(
        String caption, String targetHead, boolean hasRealisasi, List<Row> rows, List<String> notes) {

    /** How many columns an indikator fills. */
    public int measureColumns() {
        return hasRealisasi ? 5 : 3;
    }

    /** A sasaran. {@code span}: how many rows its indikator take; {@code aliases}: older names of its place. */
    public record Row(
            String anchor,
            List<String> aliases,
            String nomor,
            String linkLabel,
            String uraian,
            Remarks remarks,
            String sederhana,
            List<Relation> mendukung,
            List<Relation> didukung,
            List<Partner> lintas,
            List<Partner> disebut,
            String program,
            int span,
            List<Measure> indikator) {

        public boolean hasSederhana() {
            return !sederhana.isEmpty();
        }

        public boolean hasProgram() {
            return !program.isEmpty();
        }

        public boolean hasMore() {
            return hasSederhana()
                    || hasProgram()
                    || !mendukung.isEmpty()
                    || !didukung.isEmpty()
                    || !lintas.isEmpty()
                    || !disebut.isEmpty();
        }
    }

    /** An indikator. Empty values are shown as "belum diisi". */
    public record Measure(
            String anchor,
            List<String> aliases,
            String linkLabel,
            String uraian,
            boolean iku,
            Remarks remarks,
            String satuan,
            String target,
            String realisasi,
            CapaianView capaian,
            List<Fact> detail) {

        public boolean hasSatuan() {
            return !satuan.isEmpty();
        }

        public boolean hasTarget() {
            return !target.isEmpty();
        }

        public boolean hasRealisasi() {
            return !realisasi.isEmpty();
        }

        /** Neither satuan nor target: said once. */
        public boolean bare() {
            return satuan.isEmpty() && target.isEmpty();
        }

        public boolean hasDetail() {
            return !detail.isEmpty();
        }
    }

    /** @param aliases of the page, which gives each name once */
    static SasaranTable of(PageContext context, Edition edition, Unit unit, Address page, Aliases aliases) {
        CapaianNotes capaian = CapaianNotes.of(edition.cascade(), context.wording());
        List<Row> rows = unit.sasaran().stream()
                .map(s -> row(context, edition, unit, s, page, capaian, aliases))
                .toList();
        boolean realisasi =
                unit.indikator().stream().anyMatch(i -> !i.realisasi().isKosong());
        return new SasaranTable(
                context.wording().say("unit.caption", unit.jabatan(), edition.year(context.wording())),
                context.wording()
                        .say("col.target", String.valueOf(edition.cascade().tahun())),
                realisasi,
                rows,
                capaian.below(unit.indikator()));
    }

    private static Row row(
            PageContext context,
            Edition edition,
            Unit unit,
            Sasaran sasaran,
            Address page,
            CapaianNotes capaian,
            Aliases aliases) {
        List<Measure> measures = sasaran.indikator().stream()
                .map(i -> measure(context, edition, i, capaian, aliases.of(sasaran, i)))
                .toList();
        return new Row(
                Routes.anchor(sasaran),
                aliases.of(sasaran),
                PageContext.printed(unit, sasaran),
                context.wording().say("link.sasaran", PageContext.printed(unit, sasaran)),
                sasaran.uraian(),
                Remarks.of(sasaran.keterangan()),
                sasaran.keterangan().bahasaSederhana(),
                Relation.mendukung(context, edition, sasaran, page),
                Relation.didukung(context, edition, sasaran, page),
                Partner.named(context, edition, sasaran, page),
                Partner.naming(context, edition, sasaran, page),
                program(edition, sasaran),
                Math.max(1, measures.size()),
                measures);
    }

    private static String program(Edition edition, Sasaran sasaran) {
        List<String> names = new ArrayList<>();
        for (String kode : sasaran.program()) {
            edition.cascade().program().stream()
                    .filter(p -> p.kode().equals(kode))
                    .forEach(p -> names.add(p.kode() + " " + p.nama()));
        }
        return String.join("; ", names);
    }

    private static Measure measure(
            PageContext context, Edition edition, Indikator i, CapaianNotes capaian, List<String> aliases) {
        List<Fact> detail = new ArrayList<>(capaian.facts(i));
        detail.addAll(Values.detail(context, edition, i));
        Wording wording = context.wording();
        return new Measure(
                Routes.anchor(i),
                aliases,
                wording.say("link.indikator", i.uraian()),
                i.uraian(),
                i.iku(),
                Remarks.of(i.keterangan()),
                i.satuan(),
                Values.text(wording, capaian.perhitungan().target(i)),
                Values.text(wording, capaian.perhitungan().realisasi(i)),
                CapaianView.of(capaian.perhitungan().tahun(i), wording),
                detail);
    }
}
