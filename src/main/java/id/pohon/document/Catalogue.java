package id.pohon.document;

import id.pohon.model.Unit;
import id.pohon.page.Edition;
import id.pohon.page.Routes;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Which documents a cascade has. */
record Catalogue(List<Entry> whole, List<Entry> perjanjian) {

    static Catalogue of(Edition edition, Wording wording) {
        List<Entry> whole = List.of(
                entry(wording, "cascading-kinerja", "cascading", CascadingDocument::of),
                entry(wording, "iku", "iku", IkuDocument::of),
                entry(wording, "rencana-aksi", "renaksi", RencanaAksiDocument::of),
                entry(wording, "matriks", "matriks", MatriksDocument::of),
                entry(wording, "pohon", "poster", PosterDocument::of));
        List<Entry> perjanjian = new ArrayList<>();
        for (Unit unit : edition.pohon().unit()) {
            perjanjian.add(new Entry(
                    Routes.perjanjian(unit),
                    "perjanjian-kinerja",
                    wording.say("document.pk.name", unit.jabatan()),
                    wording.say("document.pk.summary", unit.jabatan()),
                    order -> PerjanjianDocument.of(order, unit)));
        }
        return new Catalogue(whole, List.copyOf(perjanjian));
    }

    List<Entry> all() {
        List<Entry> all = new ArrayList<>(whole);
        all.addAll(perjanjian);
        return all;
    }

    private static Entry entry(
            Wording wording, String name, String key, java.util.function.Function<Order, Object> model) {
        String say = "document." + key;
        return new Entry(name, name, wording.say(say + ".name"), wording.say(say + ".summary"), model);
    }
}
