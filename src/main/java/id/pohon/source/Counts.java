package id.pohon.source;

/**
 * What became of every file: {@code terbaca = terbit + rancangan + diabaikan + ditolak}.
 *
 * @param terbaca files found below the content folder
 * @param terbit taken into the site
 * @param rancangan taken, but of a cascade that is still a draft
 * @param diabaikan left by systems and editors, never content
 * @param ditolak not content, or with a galat of form
 */
public record Counts(int terbaca, int terbit, int rancangan, int diabaikan, int ditolak) {

    public static final Counts KOSONG = new Counts(0, 0, 0, 0, 0);
}
