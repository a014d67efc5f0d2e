package id.pohon.document;

import id.pohon.model.Unit;
import id.pohon.page.Edition;
import id.pohon.page.Routes;
import id.pohon.page.WholeDocument;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Which documents a cascade has. */
record Catalogue(List<Entry> whole, List<Entry> perjanjian) {

    static Catalogue of(Edition edition, Wording wording) {
        List<Entry> whole = Arrays.stream(WholeDocument.values())
                .map(document -> entry(wording, document))
                .toList();
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

    private static Entry entry(Wording wording, WholeDocument document) {
        String name = document.file();
        return new Entry(
                name, name, wording.say(document.nameKey()), wording.say(document.summaryKey()), model(document));
    }

    private static Function<Order, Object> model(WholeDocument document) {
        return switch (document) {
            case CASCADING -> CascadingDocument::of;
            case IKU -> IkuDocument::of;
            case RENCANA_AKSI -> RencanaAksiDocument::of;
            case MATRIKS -> MatriksDocument::of;
            case POSTER -> PosterDocument::of;
        };
    }
}
