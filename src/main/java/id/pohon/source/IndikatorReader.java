package id.pohon.source;

import id.pohon.model.Berkala;
import id.pohon.model.Indikator;
import id.pohon.model.Indikator.Polaritas;
import id.pohon.model.Indikator.Sifat;
import id.pohon.model.Nilai;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the indikator of a sasaran or an arah. */
final class IndikatorReader {

    private IndikatorReader() {}

    /** @param sasaran identity of what they measure */
    static List<Indikator> list(Fields parent, String sasaran) {
        List<Indikator> read = new ArrayList<>();
        int position = 1;
        for (Fields fields : parent.objects("indikator")) {
            read.add(indikator(fields, sasaran, position++));
        }
        return read;
    }

    private static Indikator indikator(Fields fields, String sasaran, int position) {
        String kode = fields.kode("kode");
        Indikator read = new Indikator(
                fields.place(),
                sasaran,
                kode.isEmpty() ? String.valueOf(position) : kode,
                fields.required("uraian"),
                fields.text("jenis"),
                fields.text("satuan"),
                berkala(fields, "target"),
                berkala(fields, "realisasi"),
                baseline(fields),
                fields.nilai("target_jangka_menengah"),
                polaritas(fields.choice("polaritas", Words.POLARITAS)),
                sifat(fields.choice("sifat", Words.SIFAT)),
                fields.flag("iku"),
                fields.text("alasan"),
                fields.text("definisi"),
                fields.text("formula"),
                fields.text("sumber_data"),
                fields.text("penyedia_data"),
                fields.text("penanggung_jawab"),
                fields.text("periode_pelaporan"),
                fields.text("bukti"),
                KeteranganReader.mendukung(fields),
                KeteranganReader.keterangan(fields));
        fields.end();
        return read;
    }

    private static Berkala berkala(Fields fields, String key) {
        if (!fields.isObject(key)) {
            Nilai nilai = fields.nilai(key);
            return nilai.isKosong() ? Berkala.KOSONG : Berkala.tahun(nilai);
        }
        return fields.object(key)
                .map(by -> {
                    Berkala read = new Berkala(
                            by.nilai("tahun"),
                            List.of(by.nilai("tw1"), by.nilai("tw2"), by.nilai("tw3"), by.nilai("tw4")));
                    by.end();
                    return read;
                })
                .orElse(Berkala.KOSONG);
    }

    private static Optional<Indikator.Baseline> baseline(Fields fields) {
        return fields.object("baseline").map(base -> {
            Indikator.Baseline read = new Indikator.Baseline(base.text("tahun"), base.nilai("nilai"));
            base.require("nilai");
            base.end();
            return read;
        });
    }

    private static Polaritas polaritas(String word) {
        return switch (word) {
            case "turun" -> Polaritas.TURUN;
            case "tetap" -> Polaritas.TETAP;
            case "rentang" -> Polaritas.RENTANG;
            default -> Polaritas.NAIK;
        };
    }

    private static Sifat sifat(String word) {
        return switch (word) {
            case "kumulatif" -> Sifat.KUMULATIF;
            case "rata-rata" -> Sifat.RATA_RATA;
            default -> Sifat.NILAI_AKHIR;
        };
    }
}
