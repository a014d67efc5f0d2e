package id.pohon.page;

import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/** Completeness: what is filled in and what is "belum diisi", over all and for each unit. */
public record KelengkapanPage(
        Frame frame,
        String heading,
        String intro,
        List<Completeness.Row> fields,
        List<String> heads,
        List<UnitRow> units,
        List<Fact> document) {

    /** How many indikator of a unit have each field. */
    public record UnitRow(String jabatan, String href, String total, List<String> filled) {}

    static KelengkapanPage of(PageContext context, Edition edition) {
        Address page = edition.routes().kelengkapan();
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = String.valueOf(edition.cascade().tahun());
        return new KelengkapanPage(
                Frames.part(
                        context,
                        edition,
                        page,
                        wording.say("nav.kelengkapan"),
                        wording.say("description.kelengkapan", office, year)),
                wording.say("kelengkapan.heading"),
                wording.say("kelengkapan.intro"),
                Completeness.rows(wording, edition.indikator()),
                Completeness.FIELDS.stream().map(f -> wording.say(f.key())).toList(),
                edition.pohon().unit().stream()
                        .map(unit -> new UnitRow(
                                unit.jabatan(),
                                page.to(edition.routes().unit(unit)),
                                String.valueOf(unit.indikator().size()),
                                Completeness.FIELDS.stream()
                                        .map(f -> String.valueOf(Completeness.count(unit.indikator(), f)))
                                        .toList()))
                        .toList(),
                document(wording, edition.cascade(), context.content().situs()));
    }

    private static List<Fact> document(Wording wording, Cascade cascade, Situs situs) {
        Cascade.Penetapan penetapan = cascade.penetapan();
        return List.of(
                Fact.text(wording.say("dokumen.nomor"), penetapan.nomor()),
                Fact.text(
                        wording.say("dokumen.tanggal"),
                        penetapan.tanggal().map(wording::date).orElse("")),
                Fact.text(wording.say("dokumen.jabatan"), penetapan.jabatan()),
                Fact.text(wording.say("dokumen.nama"), penetapan.nama()),
                Fact.text(
                        wording.say("dokumen.diterbitkan"),
                        cascade.diterbitkan().map(wording::date).orElse("")),
                Fact.text(wording.say("foot.ppid"), situs.kontak().ppid()),
                Fact.text(wording.say("foot.licence"), situs.lisensi()));
    }
}
