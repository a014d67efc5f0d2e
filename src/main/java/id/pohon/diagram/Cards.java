package id.pohon.diagram;

import id.pohon.diagram.Frame.Target;
import id.pohon.diagram.Upward.ToArah;
import id.pohon.diagram.Upward.ToSasaran;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.List;
import java.util.Optional;

/** Makes the left column of a picture: a superior, and a card for each result that is supported. */
final class Cards {

    private final Pohon pohon;
    private final Optional<Unit> superior;
    private final int width;
    private final Links links;
    private final Words words;

    Cards(Pohon pohon, Optional<Unit> superior, int width, Links links, Words words) {
        this.pohon = pohon;
        this.superior = superior;
        this.width = width;
        this.links = links;
        this.words = words;
    }

    /**
     * The head of the column.
     *
     * @param tall with its remark below, so that it is as high as its neighbour
     */
    Box head(Unit over, List<Upward.Target> shown, boolean tall) {
        Frame frame = new Frame(pohon.jenjang(over), width);
        Target link = new Target(links.unit(over), Words.sentence(over.jabatan(), words.say("relasi.atasan")));
        String note = note(over, shown);
        return (tall ? frame.tallHead(over.jabatan(), note, link) : frame.head(over.jabatan(), note, link)).box();
    }

    Box card(Upward.Target target) {
        if (target instanceof ToSasaran to) {
            return sasaran(to);
        }
        if (target instanceof ToArah to) {
            String name = words.name(to.arah());
            String text = to.arah().uraian();
            Target link = new Target(links.arah(to.arah()), Words.sentence(name, text));
            return Frame.card(1, width, name, text, "", link);
        }
        Upward.ToOutside outside = (Upward.ToOutside) target;
        Target link = outside.href().isEmpty()
                ? Target.NONE
                : new Target(outside.href(), Words.sentence(words.say("luar"), outside.name()));
        return Frame.card(Box.DEEPEST, width, words.say("luar"), outside.name(), "", link);
    }

    private Box sasaran(ToSasaran to) {
        String name = words.name(to.unit(), to.sasaran());
        boolean ofSuperior = superior.map(to.unit()::equals).orElse(false);
        String caption = ofSuperior ? name : words.say("jumlah", to.unit().jabatan(), name);
        String text = to.sasaran().uraian();
        String label = Words.sentence(to.unit().jabatan(), name, text);
        Target link = new Target(links.sasaran(to.sasaran()), label);
        return Frame.card(pohon.jenjang(to.unit()), width, caption, text, "", link);
    }

    /** "15 sasaran, di sini 10–15" */
    private String note(Unit over, List<Upward.Target> shown) {
        List<Sasaran> here = shown.stream()
                .filter(t -> t instanceof ToSasaran to && to.unit().equals(over))
                .map(t -> ((ToSasaran) t).sasaran())
                .toList();
        String all = words.count("sasaran", over.sasaran().size());
        if (here.isEmpty() || here.size() == over.sasaran().size()) {
            return all;
        }
        return words.say("di-sini", all, words.list(Numbers.ranges(over, here)));
    }
}
