package id.pohon.diagram;

/** A landscape sheet with margins of 8 mm and room for a title, in points. */
enum Paper {
    A3("A3", 420, 297),
    A2("A2", 594, 420),
    A1("A1", 841, 594),
    A0("A0", 1189, 841),
    DOUBLE_A0("2A0", 1682, 1189);

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int MARGIN = 8;
    private static final int TITLE = 16;

    private final String format;
    private final int across;
    private final int down;

    Paper(String format, int across, int down) {
        this.format = format;
        this.across = across;
        this.down = down;
    }

    String format() {
        return format;
    }

    int width() {
        return (int) ((across - 2 * MARGIN) * POINTS_PER_MM);
    }

    int height() {
        return (int) ((down - 2 * MARGIN - TITLE) * POINTS_PER_MM);
    }

    static Paper largest() {
        return DOUBLE_A0;
    }
}
