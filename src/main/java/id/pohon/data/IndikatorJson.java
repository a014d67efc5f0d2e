package id.pohon.data;

import id.pohon.json.Members;
import id.pohon.json.Taking;
import id.pohon.model.Berkala;
import id.pohon.model.Dukungan;
import id.pohon.model.Indikator;
import id.pohon.model.Keterangan;
import java.util.List;

/** Indikator, and what unit, sasaran and indikator share, in {@code cascade.json}. */
final class IndikatorJson {

    private IndikatorJson() {}

    static Members write(Indikator indikator) {
        Members members = new Members()
                .text("kode", indikator.kode())
                .text("uraian", indikator.uraian())
                .text("jenis", indikator.jenis())
                .text("satuan", indikator.satuan())
                .object("target", NilaiJson.write(indikator.target()))
                .object("realisasi", NilaiJson.write(indikator.realisasi()));
        indikator
                .baseline()
                .ifPresent(b -> members.put(
                        "baseline",
                        new Members()
                                .text("tahun", b.tahun())
                                .object("nilai", NilaiJson.write(b.nilai()))
                                .end()));
        members.object("target_jangka_menengah", NilaiJson.write(indikator.targetJangkaMenengah()))
                .text("polaritas", Words.of(indikator.polaritas()))
                .text("sifat", Words.of(indikator.sifat()))
                .flag("iku", indikator.iku())
                .text("alasan", indikator.alasan())
                .text("definisi", indikator.definisi())
                .text("formula", indikator.formula())
                .text("sumber_data", indikator.sumberData())
                .text("penyedia_data", indikator.penyediaData())
                .text("penanggung_jawab", indikator.penanggungJawab())
                .text("periode_pelaporan", indikator.periodePelaporan())
                .text("bukti", indikator.bukti())
                .list("mendukung", indikator.mendukung(), IndikatorJson::dukungan);
        return keterangan(members, indikator.keterangan());
    }

    /** @param sasaran identity of what it measures */
    static Indikator read(Taking from, String sasaran) {
        return new Indikator(
                CascadeJson.PLACE,
                sasaran,
                from.text("kode"),
                from.text("uraian"),
                from.text("jenis"),
                from.text("satuan"),
                from.object("target", NilaiJson::readBerkala).orElse(Berkala.KOSONG),
                from.object("realisasi", NilaiJson::readBerkala).orElse(Berkala.KOSONG),
                from.object("baseline", b -> new Indikator.Baseline(b.text("tahun"), NilaiJson.nilai(b, "nilai"))),
                NilaiJson.nilai(from, "target_jangka_menengah"),
                from.parsed("polaritas", word -> Words.read(Indikator.Polaritas.class, word))
                        .orElse(Indikator.Polaritas.NAIK),
                from.parsed("sifat", word -> Words.read(Indikator.Sifat.class, word))
                        .orElse(Indikator.Sifat.NILAI_AKHIR),
                from.flag("iku"),
                from.text("alasan"),
                from.text("definisi"),
                from.text("formula"),
                from.text("sumber_data"),
                from.text("penyedia_data"),
                from.text("penanggung_jawab"),
                from.text("periode_pelaporan"),
                from.text("bukti"),
                from.list("mendukung", IndikatorJson::readDukungan),
                readKeterangan(from));
    }

    static Members dukungan(Dukungan dukungan) {
        return new Members()
                .text("ke", dukungan.ke())
                .text("status", dukungan.usulan() ? "usulan" : "")
                .text("cara", dukungan.cara())
                .text("alasan", dukungan.alasan())
                .text("sumber", dukungan.sumber());
    }

    static Dukungan readDukungan(Taking from) {
        return new Dukungan(
                CascadeJson.PLACE,
                from.text("ke"),
                from.text("status").equals("usulan"),
                from.text("cara"),
                from.text("alasan"),
                from.text("sumber"));
    }

    static Members keterangan(Members members, Keterangan keterangan) {
        return members.text("bahasa_sederhana", keterangan.bahasaSederhana())
                .texts("sebelumnya", keterangan.sebelumnya())
                .text("catatan", keterangan.catatan())
                .text("sic", keterangan.sic())
                .flag("ocr", keterangan.ocr())
                .list(
                        "abaikan",
                        keterangan.abaikan(),
                        a -> new Members().text("aturan", a.aturan()).text("alasan", a.alasan()));
    }

    static Keterangan readKeterangan(Taking from) {
        String bahasaSederhana = from.text("bahasa_sederhana");
        List<String> sebelumnya = from.texts("sebelumnya");
        return new Keterangan(
                bahasaSederhana,
                sebelumnya,
                from.text("catatan"),
                from.text("sic"),
                from.flag("ocr"),
                from.list(
                        "abaikan", a -> new Keterangan.Abaikan(CascadeJson.PLACE, a.text("aturan"), a.text("alasan"))));
    }
}
