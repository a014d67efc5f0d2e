package id.pohon.data;

import id.pohon.json.Members;
import id.pohon.json.Taking;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.OptionalInt;

/** Units and their sasaran in {@code cascade.json}. */
final class UnitJson {

    private UnitJson() {}

    static Members write(Unit unit) {
        Members members = new Members()
                .text("kode", unit.kode())
                .text("jabatan", unit.jabatan())
                .text("atasan", unit.atasan());
        unit.urutan().ifPresent(urutan -> members.number("urutan", urutan));
        members.text("jenjang", unit.jenjang());
        unit.pejabat()
                .ifPresent(p -> members.put(
                        "pejabat",
                        new Members()
                                .text("nama", p.nama())
                                .text("pangkat", p.pangkat())
                                .text("nip", p.nip())
                                .text("sebagai", p.sebagai())
                                .end()));
        members.list("sasaran", unit.sasaran(), UnitJson::sasaran)
                .text("narasi", unit.narasi().markdown());
        return IndikatorJson.keterangan(members, unit.keterangan());
    }

    static Unit read(Taking from) {
        String kode = from.text("kode");
        return new Unit(
                CascadeJson.PLACE,
                kode,
                from.text("jabatan"),
                from.text("atasan"),
                from.has("urutan") ? OptionalInt.of(from.integer("urutan")) : OptionalInt.empty(),
                from.text("jenjang"),
                from.object(
                        "pejabat",
                        p -> new Unit.Pejabat(p.text("nama"), p.text("pangkat"), p.text("nip"), p.text("sebagai"))),
                from.list("sasaran", s -> readSasaran(s, kode)),
                CascadeJson.narasi(from.text("narasi")),
                IndikatorJson.readKeterangan(from));
    }

    private static Members sasaran(Sasaran sasaran) {
        Members members = new Members()
                .text("kode", sasaran.kode())
                .text("nomor", sasaran.nomor())
                .text("uraian", sasaran.uraian())
                .text("jenis", sasaran.jenis())
                .list("mendukung", sasaran.mendukung(), IndikatorJson::dukungan)
                .list(
                        "lintas",
                        sasaran.lintas(),
                        l -> new Members().text("ke", l.ke()).text("alasan", l.alasan()))
                .texts("program", sasaran.program())
                .list("indikator", sasaran.indikator(), IndikatorJson::write);
        return IndikatorJson.keterangan(members, sasaran.keterangan());
    }

    private static Sasaran readSasaran(Taking from, String unit) {
        String kode = from.text("kode");
        return new Sasaran(
                CascadeJson.PLACE,
                unit,
                kode,
                from.text("nomor"),
                from.text("uraian"),
                from.text("jenis"),
                from.list("mendukung", IndikatorJson::readDukungan),
                from.list("lintas", l -> new Sasaran.Lintas(CascadeJson.PLACE, l.text("ke"), l.text("alasan"))),
                from.texts("program"),
                from.list("indikator", i -> IndikatorJson.read(i, unit + "/" + kode)),
                IndikatorJson.readKeterangan(from));
    }
}
