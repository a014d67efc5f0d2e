package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.model.Cascade;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The keys of {@code cascade.yaml} that a cascade was written with. */
final class CascadeEntries {

    private CascadeEntries() {}

    static void fill(Entry entry, Cascade cascade) {
        entry.set("tahun", String.valueOf(cascade.tahun()))
                .set("instansi.kode", cascade.instansi().kode())
                .set("instansi.nama", cascade.instansi().nama())
                .set("instansi.wilayah", cascade.instansi().wilayah())
                .set("instansi.kode_wilayah", cascade.instansi().kodeWilayah())
                .set("judul", cascade.judul())
                .set("status", cascade.status().name().toLowerCase(Locale.ROOT))
                .set("mengubah", cascade.mengubah())
                .set("penetapan.nomor", cascade.penetapan().nomor())
                .set("penetapan.tempat", cascade.penetapan().tempat())
                .set("penetapan.tanggal", date(cascade.penetapan().tanggal()))
                .set("penetapan.jabatan", cascade.penetapan().jabatan())
                .set("penetapan.nama", cascade.penetapan().nama())
                .set("atasan_instansi.jabatan", cascade.atasanInstansi().jabatan())
                .set("atasan_instansi.nama", cascade.atasanInstansi().nama())
                .set("sumber.judul", cascade.sumber().judul())
                .set("sumber.keterangan", cascade.sumber().keterangan())
                .set("sumber.tautan", cascade.sumber().tautan())
                .set("diterbitkan", date(cascade.diterbitkan()))
                .set("diperbarui", date(cascade.diperbarui()))
                .set("jenjang", Value.texts(cascade.jenjang()))
                .set("alamat_lama", Value.texts(cascade.alamatLama()))
                .set(Draft.PENGANTAR, cascade.pengantar().markdown());
        cascade.periode()
                .ifPresent(p -> entry.set("periode.mulai", String.valueOf(p.mulai()))
                        .set("periode.selesai", String.valueOf(p.selesai())));
        entry.set(
                "riwayat",
                list(
                        cascade.riwayat(),
                        r -> new Value.Keys().put("tanggal", date(r.tanggal())).put("uraian", r.uraian())));
        entry.set(
                "dokumen",
                list(
                        cascade.dokumen(),
                        d -> new Value.Keys()
                                .put("jenis", d.jenis())
                                .put("nomor", d.nomor())
                                .put("tanggal", date(d.tanggal()))
                                .put("berkas", d.berkas())));
        capaian(entry, cascade.capaian());
    }

    private static void capaian(Entry entry, Cascade.Capaian capaian) {
        Value.Keys skala = new Value.Keys();
        capaian.skala().forEach(k -> skala.put(k.nama(), k.mulai().toPlainString()));
        entry.set(
                "capaian",
                new Value.Keys()
                        .put("skala", skala.done())
                        .put(
                                "batas",
                                capaian.batas().map(b -> b.toPlainString()).orElse(""))
                        .put("turun", capaian.turun().equals(Cascade.Capaian.BAWAAN.turun()) ? "" : capaian.turun())
                        .done());
    }

    private static <T> Value list(List<T> all, Function<T, Value.Keys> keys) {
        return new Value.Items(
                all.stream().<Value>map(each -> keys.apply(each).done()).toList());
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
