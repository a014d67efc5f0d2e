package id.pohon.diagram;

/** How a piece of text in a picture looks; {@code diagram.css} gives its class the same size and weight. */
enum TextStyle {
    /** The jabatan at the head of a box. */
    HEAD("d-title", 13.5, true, 17),
    /** Beside or below the jabatan. */
    HEAD_NOTE("d-note", 12, false, 15),
    /** A sasaran or indikator. */
    TEXT("d-text", 14, false, 18),
    /** A sasaran above its indikator. */
    STRONG("d-bold", 14, true, 18),
    /** The number of a row. */
    NUMBER("d-no", 14, true, 18),
    /** A remark, a caption, the number of an indikator. */
    NOTE("d-small", 12, false, 15),
    /** Head of a table of the printed chart. */
    CHART_HEAD("d-chart-title", 8.5, true, 11),
    /** Below the jabatan in the printed chart. */
    CHART_NOTE("d-chart-note", 6.6, false, 9),
    /** Column names of the printed chart. */
    CHART_COLUMN("d-chart-head", 6.6, true, 8),
    /** Text of the printed chart, as small as in the charts that offices print on A3. */
    CHART_TEXT("d-chart-text", 6.6, false, 8);

    private final String cssClass;
    private final double size;
    private final boolean bold;
    private final double leading;

    TextStyle(String cssClass, double size, boolean bold, double leading) {
        this.cssClass = cssClass;
        this.size = size;
        this.bold = bold;
        this.leading = leading;
    }

    String cssClass() {
        return cssClass;
    }

    /** Distance from one line to the next. */
    double leading() {
        return leading;
    }

    /** Width of a text on one line, with Arial or a font of its widths. */
    double width(String text) {
        return width(units(text));
    }

    /** Width of so many {@link #units}. */
    double width(int units) {
        return units * size / TextWidths.UNITS_PER_EM;
    }

    /** Width in parts of the font size; those of the parts of a text add up to that of the text. */
    int units(String text) {
        return TextWidths.units(text, bold);
    }
}
