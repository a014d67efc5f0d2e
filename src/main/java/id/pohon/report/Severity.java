package id.pohon.report;

/** How much a finding matters. The names are the words that content, messages and settings use. */
public enum Severity {
    /** A faithful, safe site is impossible: nothing is published. */
    GALAT,
    /** Published, but an evaluator or reader will stumble over it. */
    PERINGATAN,
    /** An idea that would make the document better. */
    SARAN;

    /** The word as written in {@code situs.aturan} and in messages. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
