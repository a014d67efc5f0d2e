package id.pohon.edit;

import id.pohon.capaian.Perhitungan;
import id.pohon.model.Arah;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.source.Written;
import java.util.List;

/** The texts of a cascade as the next year starts with them. */
final class YearOfCascade {

    private final Cascade from;
    private final int tahun;
    private final Perhitungan perhitungan;
    private Emptied emptied = Emptied.NONE;

    YearOfCascade(Cascade from, int tahun) {
        this.from = from;
        this.tahun = tahun;
        this.perhitungan = Perhitungan.of(from.capaian());
    }

    /** What was emptied in all texts so far. */
    Emptied emptied() {
        return emptied;
    }

    /** {@code cascade.yaml}: another year, a draft again, and without the dates and numbers of the old one. */
    String cascade(String text) {
        TextEdits edits = new TextEdits(text);
        KeyEdits keys = new KeyEdits(edits);
        Written.Obj root = keysOf(text);
        keys.set(root, "tahun", String.valueOf(tahun));
        keys.set(root, "status", "rancangan");
        root.entry("judul").ifPresent(judul -> year(edits, judul.value()));
        keys.empty(root, "mengubah");
        keys.empty(root, "diterbitkan");
        keys.empty(root, "diperbarui");
        root.entry("penetapan").ifPresent(entry -> {
            if (entry.value() instanceof Written.Obj penetapan) {
                keys.empty(penetapan, "nomor");
                keys.empty(penetapan, "tanggal");
            }
        });
        root.entry("sumber")
                .filter(entry -> !from.sumber().isKosong())
                .ifPresent(
                        entry -> keys.say(entry, "PERIKSA: sumber berikut ditulis untuk tahun " + from.tahun() + "."));
        String note = "Milik tahun " + from.tahun() + "; isi kembali bila perlu.";
        List.of("riwayat", "dokumen", "alamat_lama").forEach(key -> keys.commentOut(root, key, note));
        root.objects("program").forEach(program -> keys.empty(program, "anggaran"));
        YearOfIndikator indikator = new YearOfIndikator(edits, from.tahun());
        List<Written.Obj> arah = root.objects("arah");
        for (int i = 0; i < arah.size(); i++) {
            Arah model = from.arah().get(i);
            apply(indikator, arah.get(i), model.indikator());
        }
        emptied = emptied.plus(indikator.emptied());
        return edits.apply();
    }

    /** The file with the keys of a unit. */
    String unit(String text, Unit unit) {
        TextEdits edits = new TextEdits(text);
        YearOfIndikator indikator = new YearOfIndikator(edits, from.tahun());
        List<Written.Obj> sasaran = keysOf(text).objects("sasaran");
        for (int i = 0; i < sasaran.size(); i++) {
            Sasaran model = unit.sasaran().get(i);
            apply(indikator, sasaran.get(i), model.indikator());
        }
        emptied = emptied.plus(indikator.emptied());
        return edits.apply();
    }

    /** The preface: kept as a start, with a comment that readers do not see. */
    String pengantar(String text) {
        TextEdits edits = new TextEdits(text);
        String end = edits.lineEnd();
        edits.insert(
                edits.lineStart(0),
                "<!-- TULIS ULANG: kata pengantar ini disalin dari tahun " + from.tahun()
                        + ". Sesuaikan isi, tanggal, dan penanda tangannya, lalu hapus baris ini. -->" + end + end);
        return edits.apply();
    }

    private void apply(YearOfIndikator year, Written.Obj parent, List<Indikator> indikator) {
        List<Written.Obj> written = parent.objects("indikator");
        for (int i = 0; i < written.size(); i++) {
            year.apply(written.get(i), indikator.get(i), perhitungan);
        }
    }

    /** The year where it stands as a number of its own. */
    private void year(TextEdits edits, Written judul) {
        String old = String.valueOf(from.tahun());
        String text = edits.before();
        int at = text.indexOf(old, judul.start());
        while (at >= 0 && at < judul.end()) {
            boolean alone = !isDigit(text, at - 1) && !isDigit(text, at + old.length());
            if (alone) {
                edits.replace(at, at + old.length(), String.valueOf(tahun));
            }
            at = text.indexOf(old, at + old.length());
        }
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static Written.Obj keysOf(String text) {
        return Written.read(text).orElseThrow(() -> new IllegalStateException("content without galat has keys"));
    }
}
