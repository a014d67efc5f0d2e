package id.pohon.color;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a site may recolour; the name in {@code situs.yaml} is that of the constant in small letters. */
public enum Role {
    TAUTAN("link", "#8ebcf2", List.of(Scheme::page, Scheme::surface, Scheme::mark)),
    TAUTAN_DIKUNJUNGI("link-visited", "#c9aef0", List.of(Scheme::page, Scheme::surface)),
    JENJANG_1("j1", "#dde8ff", List.of()),
    JENJANG_2("j2", "#9dc1ee", List.of()),
    JENJANG_3("j3", "#5798ce", List.of()),
    JENJANG_4("j4", "#07617c", List.of()),
    JENJANG_5("j5", "#0c3d42", List.of());

    /** Smallest contrast of text (WCAG 2.2, 1.4.3), and what edges of boxes have here. */
    public static final double TEXT = 4.5;

    private final String css;
    private final Color dark;
    private final List<Function<Scheme, Color>> grounds;

    Role(String css, String dark, List<Function<Scheme, Color>> grounds) {
        this.css = css;
        this.dark = Color.of(dark);
        this.grounds = grounds;
    }

    /** Name of the custom property without its dashes. */
    String css() {
        return css;
    }

    /** A box that is filled, with text on it; else it is a colour of text. */
    boolean isFill() {
        return grounds.isEmpty();
    }

    /** The pair of this role that contrasts least, if it is less than text needs. */
    public Optional<Pair> tooLow(Color color, Scheme scheme) {
        Pair worst = worst(color, scheme);
        return worst.ratio() < TEXT ? Optional.of(worst) : Optional.empty();
    }

    /** A colour near to one for the other scheme: its hue, the lightness that this role has by night. */
    public Color byNight(Color byDay) {
        Color same = byDay.withLightness(dark.lightness());
        return same.nearest(color -> tooLow(color, Scheme.GELAP).isEmpty()).orElse(dark);
    }

    private Pair worst(Color color, Scheme scheme) {
        if (isFill()) {
            Color ink = ink(color);
            return new Pair(ink, color.contrast(ink));
        }
        return grounds.stream()
                .map(ground -> ground.apply(scheme))
                .map(ground -> new Pair(ground, color.contrast(ground)))
                .min((a, b) -> Double.compare(a.ratio(), b.ratio()))
                .orElseThrow();
    }

    /** The colour of text on a box of this colour. */
    static Color ink(Color fill) {
        return Scheme.INKS.stream()
                .max((a, b) -> Double.compare(fill.contrast(a), fill.contrast(b)))
                .orElseThrow();
    }

    /** The colour that meets another, and their contrast. */
    public record Pair(Color with, double ratio) {}
}
