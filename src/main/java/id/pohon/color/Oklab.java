package id.pohon.color;

/** A colour in the OKLab space (Ottosson 2020), in which equal steps look equal. StrictMath: every machine the same. */
record Oklab(double lightness, double a, double b) {

    private static final double LESS = 0.98;

    static Oklab of(Color color) {
        double red = color.linear(16);
        double green = color.linear(8);
        double blue = color.linear(0);
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    Oklab withLightness(double wanted) {
        return new Oklab(wanted, a, b);
    }

    /** The colour of the screen; of those it cannot show, a less colourful one. */
    Color color() {
        Oklab fitting = this;
        for (int i = 0; i < 400 && !fitting.isShown(); i++) {
            fitting = new Oklab(lightness, fitting.a * LESS, fitting.b * LESS);
        }
        double[] linear = fitting.linear();
        return new Color(channel(linear[0]) << 16 | channel(linear[1]) << 8 | channel(linear[2]));
    }

    private boolean isShown() {
        for (double value : linear()) {
            if (value < -0.0005 || value > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private double[] linear() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static int channel(double linear) {
        double c = Math.max(0, Math.min(1, linear));
        double curved = c <= 0.0031308 ? 12.92 * c : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(curved * 255);
    }
}
