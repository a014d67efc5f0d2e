package id.pohon.color;

import java.util.List;

/** The ground that the look of the site has by day and by night; {@code aset/roles.css} says the same. */
public enum Scheme {
    TERANG("#ffffff", "#f4f6f9", "#fff3c2"),
    GELAP("#12161c", "#1b2129", "#3a3413");

    /** What stands on a filled box: whichever contrasts more. */
    static final List<Color> INKS = List.of(Color.of("#ffffff"), Color.of("#14181f"));

    private final Color page;
    private final Color surface;
    private final Color mark;

    Scheme(String page, String surface, String mark) {
        this.page = Color.of(page);
        this.surface = Color.of(surface);
        this.mark = Color.of(mark);
    }

    public Color page() {
        return page;
    }

    public Color surface() {
        return surface;
    }

    public Color mark() {
        return mark;
    }
}
