package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.model.Arah;
import id.pohon.model.Berkala;
import id.pohon.model.Cascade;
import id.pohon.model.Dukungan;
import id.pohon.model.Indikator;
import id.pohon.model.Keterangan;
import id.pohon.model.Program;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.List;
import java.util.Locale;

/** Takes a cascade of the model apart into the keys that it was written with. */
final class ModelEntries {

    private static final String NAIK = "naik";
    private static final String NILAI_AKHIR = "nilai-akhir";

    private ModelEntries() {}

    static Draft of(Cascade cascade) {
        Draft draft = new Draft();
        CascadeEntries.fill(draft.cascade, cascade);
        cascade.arah().forEach(a -> draft.arah.add(arah(a)));
        cascade.program().forEach(p -> draft.program.add(program(p)));
        cascade.unit().forEach(u -> draft.unit.add(unit(u)));
        return draft;
    }

    private static Entry arah(Arah arah) {
        Entry entry = new Entry()
                .set(Entry.KODE, arah.kode())
                .set("jenis", arah.jenis())
                .set(Entry.URAIAN, arah.uraian())
                .set("induk", arah.induk())
                .set("dokumen", arah.dokumen())
                .set("sumber", arah.sumber())
                .set("status", arah.status());
        arah.indikator().forEach(i -> entry.below().add(indikator(i)));
        return entry;
    }

    private static Entry program(Program program) {
        return new Entry()
                .set(Entry.KODE, program.kode())
                .set("nama", program.nama())
                .set("jenis", program.jenis())
                .set("anggaran", program.anggaran().tertulis())
                .set("sumber_dana", program.sumberDana());
    }

    private static Entry unit(Unit unit) {
        Entry entry = new Entry()
                .set(Entry.KODE, unit.kode())
                .set(Entry.JABATAN, unit.jabatan())
                .set("atasan", unit.atasan())
                .set(
                        "urutan",
                        unit.urutan().isPresent() ? String.valueOf(unit.urutan().getAsInt()) : "")
                .set("jenjang", unit.jenjang());
        unit.pejabat()
                .ifPresent(p -> entry.set("pejabat.nama", p.nama())
                        .set("pejabat.pangkat", p.pangkat())
                        .set("pejabat.nip", p.nip())
                        .set("pejabat.sebagai", p.sebagai()));
        about(entry, unit.keterangan());
        entry.set(Entry.NARASI, unit.narasi().markdown());
        unit.sasaran().forEach(s -> entry.below().add(sasaran(s)));
        return entry;
    }

    private static Entry sasaran(Sasaran sasaran) {
        Entry entry = new Entry()
                .set(Entry.KODE, sasaran.kode())
                .set("nomor", sasaran.nomor())
                .set(Entry.URAIAN, sasaran.uraian())
                .set("jenis", sasaran.jenis())
                .set("mendukung", mendukung(sasaran.mendukung()))
                .set(
                        "lintas",
                        new Value.Items(sasaran.lintas().stream()
                                .<Value>map(l -> new Value.Keys()
                                        .put("ke", l.ke())
                                        .put("alasan", l.alasan())
                                        .done())
                                .toList()))
                .set("program", Value.texts(sasaran.program()));
        about(entry, sasaran.keterangan());
        sasaran.indikator().forEach(i -> entry.below().add(indikator(i)));
        return entry;
    }

    private static Entry indikator(Indikator indikator) {
        String polaritas = word(indikator.polaritas());
        String sifat = word(indikator.sifat());
        Entry entry = new Entry()
                .set(Entry.KODE, indikator.kode())
                .set(Entry.URAIAN, indikator.uraian())
                .set("jenis", indikator.jenis())
                .set("satuan", indikator.satuan());
        berkala(entry, "target", indikator.target());
        berkala(entry, "realisasi", indikator.realisasi());
        indikator
                .baseline()
                .ifPresent(b -> entry.set("baseline.tahun", b.tahun())
                        .set("baseline.nilai", b.nilai().tertulis()));
        entry.set("target_jangka_menengah", indikator.targetJangkaMenengah().tertulis())
                .set("polaritas", polaritas.equals(NAIK) ? "" : polaritas)
                .set("sifat", sifat.equals(NILAI_AKHIR) ? "" : sifat)
                .set("iku", indikator.iku() ? "ya" : "")
                .set("alasan", indikator.alasan())
                .set("definisi", indikator.definisi())
                .set("formula", indikator.formula())
                .set("sumber_data", indikator.sumberData())
                .set("penyedia_data", indikator.penyediaData())
                .set("penanggung_jawab", indikator.penanggungJawab())
                .set("periode_pelaporan", indikator.periodePelaporan())
                .set("bukti", indikator.bukti())
                .set("mendukung", mendukung(indikator.mendukung()));
        about(entry, indikator.keterangan());
        return entry;
    }

    private static void berkala(Entry entry, String key, Berkala berkala) {
        entry.set(key + ".tahun", berkala.tahun().tertulis());
        for (int i = 0; i < berkala.tw().size(); i++) {
            entry.set(key + ".tw" + (i + 1), berkala.tw().get(i).tertulis());
        }
    }

    private static Value mendukung(List<Dukungan> mendukung) {
        return new Value.Items(mendukung.stream().map(ModelEntries::dukungan).toList());
    }

    private static Value dukungan(Dukungan dukungan) {
        Value.Group keys = new Value.Keys()
                .put("ke", dukungan.ke())
                .put("status", dukungan.usulan() ? "usulan" : "")
                .put("cara", dukungan.cara())
                .put("alasan", dukungan.alasan())
                .put("sumber", dukungan.sumber())
                .done();
        return keys.keys().size() == 1 ? Value.text(dukungan.ke()) : keys;
    }

    private static void about(Entry entry, Keterangan about) {
        entry.set("bahasa_sederhana", about.bahasaSederhana())
                .set("sebelumnya", Value.texts(about.sebelumnya()))
                .set("catatan", about.catatan())
                .set("sic", about.sic())
                .set("ocr", about.ocr() ? "ya" : "")
                .set(
                        "abaikan",
                        new Value.Items(about.abaikan().stream()
                                .<Value>map(a -> new Value.Keys()
                                        .put("aturan", a.aturan())
                                        .put("alasan", a.alasan())
                                        .done())
                                .toList()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
