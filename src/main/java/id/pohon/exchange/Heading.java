package id.pohon.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading of an office's table stands for.
 *
 * @param field key of the content, {@code sasaran} or {@code indikator} for their wording
 * @param year written in the heading, such as in "Target 2025"; {@code ""} if none
 * @param sure was it spelled as expected?
 */
record Heading(String field, String year, boolean sure) {

    /** A column of another kind of table. */
    static final String OTHER = "lain";

    static final String NOMOR = "nomor";
    static final String UNIT = "unit";
    static final String SASARAN = "sasaran";
    static final String INDIKATOR = "indikator";
    static final String TARGET = "target";
    static final String REALISASI = "realisasi";

    private static final Pattern YEAR = Pattern.compile("(?:\\btahun )?\\b((?:19|20)[0-9]{2})\\b");
    private static final int SHORTEST_SLIP = 6;

    /** Reads a heading; nothing if it is none. */
    static Optional<Heading> of(String text, Vocabulary vocabulary) {
        String plain = Vocabulary.plain(text);
        Matcher year = YEAR.matcher(plain);
        String found = year.find() ? year.group(1) : "";
        String bare = Vocabulary.plain(YEAR.matcher(plain).replaceAll(" "));
        String field = vocabulary.headings().get(bare);
        if (field != null) {
            return Optional.of(new Heading(field, found, true));
        }
        if (bare.length() < SHORTEST_SLIP || bare.length() > 40) {
            return Optional.empty();
        }
        return id.pohon.report.Nearest.of(bare, vocabulary.headings().keySet())
                .map(near -> new Heading(vocabulary.headings().get(near), found, false));
    }

    boolean isWording() {
        return field.equals(SASARAN) || field.equals(INDIKATOR);
    }
}
