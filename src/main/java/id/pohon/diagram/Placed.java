package id.pohon.diagram;

/** A box and its upper left corner. */
record Placed(Box box, int x, int y) {

    int right() {
        return x + box.width();
    }

    int bottom() {
        return y + box.height();
    }

    double middleX() {
        return x + box.width() / 2.0;
    }

    /** Height of the middle of a band, or of the box if there is no such band. */
    double middleY(int band) {
        return y + (band < 0 ? box.height() / 2.0 : box.bands().get(band).middle());
    }
}
