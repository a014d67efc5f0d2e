package id.pohon.edit;

/** How many indikator lost their target and realisasi, and how many realisasi live on as baseline. */
public record Emptied(int target, int realisasi, int baseline) {

    static final Emptied NONE = new Emptied(0, 0, 0);

    Emptied plus(Emptied other) {
        return new Emptied(target + other.target, realisasi + other.realisasi, baseline + other.baseline);
    }
}
