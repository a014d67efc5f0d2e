package id.pohon.doctor;

/** How good a thing is that was looked at. */
public enum Level {
    OK,
    /** Pohon works, but not as well as it could, or not yet. */
    PERHATIAN,
    /** Pohon cannot do its work. */
    MASALAH
}
