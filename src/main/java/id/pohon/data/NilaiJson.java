package id.pohon.data;

import id.pohon.json.Members;
import id.pohon.json.Taking;
import id.pohon.model.Berkala;
import id.pohon.model.Nilai;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Values and quarters in {@code cascade.json}: always {@code tertulis}, and the number if it is one. */
final class NilaiJson {

    private NilaiJson() {}

    static Members write(Nilai nilai) {
        Members members = new Members();
        if (nilai instanceof Nilai.Angka angka) {
            members.number("angka", Optional.of(angka.nilai())).flag("persen", angka.persen());
        } else if (nilai instanceof Nilai.Rentang rentang) {
            members.number("dari", Optional.of(rentang.dari()))
                    .number("sampai", Optional.of(rentang.sampai()))
                    .flag("persen", rentang.persen());
        }
        return members.text("tertulis", nilai.tertulis());
    }

    static Nilai read(Taking from) {
        Optional<BigDecimal> angka = from.number("angka");
        Optional<BigDecimal> dari = from.number("dari");
        Optional<BigDecimal> sampai = from.number("sampai");
        boolean persen = from.flag("persen");
        String tertulis = from.text("tertulis");
        if (angka.isPresent()) {
            return new Nilai.Angka(angka.get(), persen, tertulis);
        }
        if (dari.isPresent() && sampai.isPresent()) {
            return new Nilai.Rentang(dari.get(), sampai.get(), persen, tertulis);
        }
        return tertulis.isEmpty() ? Nilai.KOSONG : new Nilai.Teks(tertulis);
    }

    static Members write(Berkala berkala) {
        Members members = new Members().object("tahun", write(berkala.tahun()));
        for (int i = 0; i < berkala.tw().size(); i++) {
            members.object("tw" + (i + 1), write(berkala.tw().get(i)));
        }
        return members;
    }

    static Berkala readBerkala(Taking from) {
        return new Berkala(
                nilai(from, "tahun"),
                List.of(nilai(from, "tw1"), nilai(from, "tw2"), nilai(from, "tw3"), nilai(from, "tw4")));
    }

    /** A value, {@link Nilai#KOSONG} if absent. */
    static Nilai nilai(Taking from, String name) {
        return from.object(name, NilaiJson::read).orElse(Nilai.KOSONG);
    }
}
