package id.pohon.capaian;

/** Which formula of domain.md 5.4 a capaian follows, so that readers can compute it again. */
public enum NamaRumus {
    NAIK("naik"),
    /** Polaritas naik below zero, where R / T would turn better into worse. */
    NAIK_NEGATIF("naik-negatif"),
    TURUN_A("turun-a"),
    TURUN_B("turun-b"),
    TETAP("tetap"),
    /** A range as target: inside is 100. */
    RENTANG("rentang"),
    /** Grades, opinions, yes and no: reached or not. */
    PERINGKAT("peringkat");

    private final String key;

    NamaRumus(String key) {
        this.key = key;
    }

    /** Key of the phrase that tells readers: {@code capaian.rumus.turun-a}. */
    public String key() {
        return "capaian.rumus." + key;
    }
}
