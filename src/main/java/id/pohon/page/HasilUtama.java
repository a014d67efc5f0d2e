package id.pohon.page;

import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the top of a cascade promises, in short: its Indikator Kinerja Utama, or all its indikator if none is marked as
 * one; by sasaran.
 *
 * @param more the units whose pages have the rest
 * @param notes how capaian is computed, if any is shown
 */
public record HasilUtama(String caption, String targetHead, List<Group> groups, List<Link> more, List<String> notes) {

    private static final int MOST = 8;

    /** A sasaran with its measures. */
    public record Group(int level, Link sasaran, List<Row> rows) {}

    /** @param bare neither target nor realisasi is filled in */
    public record Row(Link indikator, boolean bare, String target, String realisasi, CapaianView capaian) {

        public boolean hasTarget() {
            return !target.isEmpty();
        }

        public boolean hasRealisasi() {
            return !realisasi.isEmpty();
        }
    }

    /** Is there anything to show? */
    public boolean shown() {
        return !groups.isEmpty();
    }

    static HasilUtama of(PageContext context, Edition edition, Address page) {
        Wording wording = context.wording();
        CapaianNotes capaian = CapaianNotes.of(edition.cascade(), wording);
        List<Unit> top = edition.pohon().puncak();
        boolean iku = top.stream().flatMap(u -> u.indikator().stream()).anyMatch(Indikator::iku);
        List<Group> groups = new ArrayList<>();
        List<Indikator> shown = new ArrayList<>();
        for (Unit unit : top) {
            for (Sasaran sasaran : unit.sasaran()) {
                List<Indikator> here = sasaran.indikator().stream()
                        .filter(i -> !iku || i.iku())
                        .limit(MOST - shown.size())
                        .toList();
                if (!here.isEmpty()) {
                    shown.addAll(here);
                    groups.add(group(edition, unit, sasaran, here, page, capaian));
                }
            }
        }
        String names = top.stream().map(Unit::jabatan).collect(Collectors.joining(", "));
        return new HasilUtama(
                wording.say(iku ? "landing.hasil.iku" : "landing.hasil.indikator", names, edition.year(wording)),
                wording.say("col.target", String.valueOf(edition.cascade().tahun())),
                groups,
                top.stream()
                        .map(u -> new Link(u.jabatan(), page.to(edition.routes().unit(u))))
                        .toList(),
                capaian.below(shown));
    }

    private static Group group(
            Edition edition,
            Unit unit,
            Sasaran sasaran,
            List<Indikator> indikator,
            Address page,
            CapaianNotes capaian) {
        return new Group(
                edition.level(unit),
                new Link(sasaran.uraian(), edition.routes().sasaran(sasaran).from(page)),
                indikator.stream().map(i -> row(edition, i, page, capaian)).toList());
    }

    private static Row row(Edition edition, Indikator i, Address page, CapaianNotes capaian) {
        Wording wording = capaian.wording();
        String target = Values.text(wording, capaian.perhitungan().target(i));
        String realisasi = Values.text(wording, capaian.perhitungan().realisasi(i));
        String satuan = i.satuan().isEmpty() || i.satuan().equals("%") ? "" : " " + i.satuan();
        return new Row(
                new Link(i.uraian(), edition.routes().indikator(i).from(page)),
                target.isEmpty() && realisasi.isEmpty(),
                target.isEmpty() ? "" : target + satuan,
                realisasi.isEmpty() ? "" : realisasi + satuan,
                CapaianView.of(capaian.perhitungan().tahun(i), wording));
    }
}
