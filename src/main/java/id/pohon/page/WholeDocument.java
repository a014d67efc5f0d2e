package id.pohon.page;

/**
 * The documents of a whole cascade, in the order in which readers find them listed. Besides these, each unit has its
 * Perjanjian Kinerja.
 */
public enum WholeDocument {
    CASCADING("cascading-kinerja", "document.cascading"),
    IKU("iku", "document.iku"),
    RENCANA_AKSI("rencana-aksi", "document.renaksi"),
    MATRIKS("matriks", "document.matriks"),
    POSTER("pohon", "document.poster");

    private final String file;
    private final String phrase;

    WholeDocument(String file, String phrase) {
        this.file = file;
        this.phrase = phrase;
    }

    /** The name of its files, such as {@code iku}. */
    public String file() {
        return file;
    }

    /** The key of what it is called. */
    public String nameKey() {
        return phrase + ".name";
    }

    /** The key of what it is for, in a sentence. */
    public String summaryKey() {
        return phrase + ".summary";
    }
}
