package id.pohon.data;

import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.List;

/** What of a cascade may leave the house: all but the NIP of people (UU 27/2022; domain.md 10). */
final class Published {

    private Published() {}

    static Pohon of(Pohon pohon) {
        Cascade cascade = pohon.cascade();
        boolean clean = cascade.unit().stream().allMatch(u -> nip(u).isEmpty());
        return clean
                ? pohon
                : Pohon.of(withUnits(
                        cascade,
                        cascade.unit().stream().map(Published::withoutNip).toList()));
    }

    static Cascade withUnits(Cascade c, List<Unit> unit) {
        return new Cascade(
                c.at(),
                c.alamat(),
                c.tahun(),
                c.instansi(),
                c.judul(),
                c.status(),
                c.mengubah(),
                c.penetapan(),
                c.atasanInstansi(),
                c.periode(),
                c.sumber(),
                c.diterbitkan(),
                c.diperbarui(),
                c.riwayat(),
                c.jenjang(),
                c.arah(),
                c.program(),
                c.capaian(),
                c.dokumen(),
                c.alamatLama(),
                c.pengantar(),
                unit);
    }

    private static String nip(Unit unit) {
        return unit.pejabat().map(Unit.Pejabat::nip).orElse("");
    }

    private static Unit withoutNip(Unit u) {
        return new Unit(
                u.at(),
                u.kode(),
                u.jabatan(),
                u.atasan(),
                u.urutan(),
                u.jenjang(),
                u.pejabat().map(p -> new Unit.Pejabat(p.nama(), p.pangkat(), "", p.sebagai())),
                u.sasaran(),
                u.narasi(),
                u.keterangan());
    }
}
