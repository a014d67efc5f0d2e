package id.pohon.page;

import id.pohon.model.Indikator;
import id.pohon.model.Nilai;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Values of an indikator as readers see them. */
public final class Values {

    private Values() {}

    /** A value in the language of the site; {@code ""} if not filled in. */
    public static String text(Wording wording, Nilai nilai) {
        if (nilai instanceof Nilai.Angka angka) {
            return wording.number(angka.nilai()) + (angka.persen() ? "%" : "");
        }
        if (nilai instanceof Nilai.Rentang rentang) {
            return wording.number(rentang.dari()) + "–" + wording.number(rentang.sampai())
                    + (rentang.persen() ? "%" : "");
        }
        return nilai.tertulis();
    }

    /** What else is known of an indikator; only what is filled in. */
    static List<Fact> detail(PageContext context, Edition edition, Indikator i) {
        List<Fact> facts = new ArrayList<>();
        Wording wording = context.wording();
        add(facts, wording, "indikator.definisi", i.definisi());
        add(facts, wording, "indikator.formula", i.formula());
        add(facts, wording, "indikator.alasan", i.alasan());
        i.baseline()
                .ifPresent(b -> add(
                        facts,
                        wording,
                        "indikator.baseline",
                        (text(wording, b.nilai()) + " (" + b.tahun() + ")").replace(" ()", "")));
        add(facts, wording, "indikator.jangka-menengah", text(wording, i.targetJangkaMenengah()));
        add(facts, wording, "indikator.sumber-data", i.sumberData());
        add(facts, wording, "indikator.penyedia-data", i.penyediaData());
        add(facts, wording, "indikator.penanggung-jawab", responsible(edition, i));
        add(facts, wording, "indikator.periode", i.periodePelaporan());
        add(facts, wording, "indikator.bukti", i.bukti());
        return facts;
    }

    private static String responsible(Edition edition, Indikator i) {
        return edition.pohon().unit(i.penanggungJawab()).map(u -> u.jabatan()).orElse(i.penanggungJawab());
    }

    private static void add(List<Fact> facts, Wording wording, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(Fact.text(wording.say(key), text));
        }
    }
}
