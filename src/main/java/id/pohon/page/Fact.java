package id.pohon.page;

import java.util.List;

/** A labelled fact: a text, some links, or not filled in. */
public record Fact(String label, String text, List<Link> links) {

    static Fact text(String label, String text) {
        return new Fact(label, text, List.of());
    }

    static Fact links(String label, List<Link> links) {
        return new Fact(label, "", links);
    }

    public boolean empty() {
        return text.isEmpty() && links.isEmpty();
    }

    public boolean linked() {
        return !links.isEmpty();
    }
}
