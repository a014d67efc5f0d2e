package id.pohon.color;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param rgb red, green and blue, 8 bits each
 */
public record Color(int rgb) {

    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final double STEP = 0.002;

    /** Reads {@code #rgb} or {@code #rrggbb}. */
    public static Optional<Color> read(String hex) {
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        String digits = hex.substring(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return Optional.of(new Color(Integer.parseInt(six, 16)));
    }

    /** A colour that is known to be well written. */
    static Color of(String hex) {
        return read(hex).orElseThrow(() -> new IllegalArgumentException(hex));
    }

    /** As {@code #rrggbb}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    public double contrast(Color other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance (WCAG 2.2), from 0 to 1. */
    double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    /** Lightness as eyes see it (OKLab), from 0 to 1. */
    double lightness() {
        return Oklab.of(this).lightness();
    }

    /** The same hue, lighter or darker; less colourful where the screen has no such colour. */
    Color withLightness(double lightness) {
        return Oklab.of(this).withLightness(lightness).color();
    }

    /** The colour of this hue that satisfies something and whose lightness differs least; empty if there is none. */
    public Optional<Color> nearest(Predicate<Color> good) {
        if (good.test(this)) {
            return Optional.of(this);
        }
        double from = lightness();
        for (double way = STEP; way <= 1; way += STEP) {
            for (double lightness : new double[] {from - way, from + way}) {
                Color candidate = withLightness(Math.max(0, Math.min(1, lightness)));
                if (good.test(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** A channel without the curve of sRGB, from 0 to 1. */
    double linear(int shift) {
        double c = (rgb >> shift & 255) / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
