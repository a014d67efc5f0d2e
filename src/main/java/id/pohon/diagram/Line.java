package id.pohon.diagram;

/** What a line between two boxes means. */
enum Line {
    /** One jabatan stands under another; no arrow. */
    STRUCTURE("d-line", false),
    /** Supports, as the source document says. */
    SUPPORT("d-line", true),
    /** Supports, as somebody proposes. */
    USULAN("d-usulan", true),
    /** Supports across the line of command. */
    LINTAS("d-lintas", true);

    private final String cssClass;
    private final boolean arrow;

    Line(String cssClass, boolean arrow) {
        this.cssClass = cssClass;
        this.arrow = arrow;
    }

    String cssClass() {
        return cssClass;
    }

    boolean hasArrow() {
        return arrow;
    }
}
