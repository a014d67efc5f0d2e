package id.pohon.page;

import id.pohon.model.Istilah;
import id.pohon.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words of the field in plain language. */
public record GlosariumPage(Frame frame, String heading, List<Entry> istilah) {

    /** A term with its meaning and where to read on. */
    public record Entry(String kode, String istilah, String singkatan, String arti, List<Link> lihat) {

        public boolean hasSingkatan() {
            return !singkatan.isEmpty();
        }

        public boolean hasLihat() {
            return !lihat.isEmpty();
        }
    }

    static GlosariumPage of(PageContext context) {
        Wording wording = context.wording();
        List<Istilah> all = context.content().glosarium();
        Map<String, String> names =
                all.stream().collect(Collectors.toMap(Istilah::kode, Istilah::istilah, (first, second) -> first));
        return new GlosariumPage(
                Frames.site(
                        context,
                        Routes.GLOSARIUM,
                        wording.say("glosarium.heading"),
                        wording.say("description.glosarium")),
                wording.say("glosarium.heading"),
                all.stream()
                        .map(i -> new Entry(
                                i.kode(),
                                i.istilah(),
                                i.singkatan(),
                                i.arti(),
                                i.lihat().stream()
                                        .filter(names::containsKey)
                                        .map(kode -> new Link(names.get(kode), "#" + kode))
                                        .toList()))
                        .toList());
    }
}
