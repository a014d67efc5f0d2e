package id.pohon.diagram;

/**
 * A line from a lower box to a higher one.
 *
 * @param higher what is supported, or the superior
 * @param lower what supports it, or the subordinate
 */
record Link(End higher, End lower, Line line) {

    /**
     * One end of a line.
     *
     * @param box place in the list of boxes
     * @param band place in the bands of that box, or {@link #WHOLE}
     */
    record End(int box, int band) {}

    /** The line ends at the middle of the box. */
    static final int WHOLE = -1;
}
