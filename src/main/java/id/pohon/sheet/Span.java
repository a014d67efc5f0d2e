package id.pohon.sheet;

/** Cells that are merged into one; all bounds are included and count from 1. */
public record Span(int top, int left, int bottom, int right) {

    public boolean covers(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** Does it join columns? */
    public boolean isWide() {
        return right > left;
    }

    /** Does it join rows? */
    public boolean isTall() {
        return bottom > top;
    }
}
