package id.pohon.exchange;

import java.util.List;
import java.util.Locale;

/**
 * A column of Pohon's own workbook: one key of the content.
 *
 * @param path the key, with dots for depth
 * @param form how its cells are written
 * @param choices the words it may hold; empty for any
 */
record Column(String path, Form form, int width, boolean must, List<String> choices) {

    /** How a cell holds a value. */
    enum Form {
        /** One line. */
        TEXT,
        /** Several lines, as they are. */
        PROSE,
        /** {@code ya} or nothing. */
        FLAG,
        /** One text on each line, or kode with semicolons between them. */
        LIST,
        /** {@code P301: alasan} on each line. */
        ABAIKAN
    }

    static Column text(String path, int width) {
        return new Column(path, Form.TEXT, width, false, List.of());
    }

    static Column must(String path, int width) {
        return new Column(path, Form.TEXT, width, true, List.of());
    }

    static Column choice(String path, String... words) {
        return new Column(path, Form.TEXT, 14, false, List.of(words));
    }

    static Column flag(String path) {
        return new Column(path, Form.FLAG, 8, false, List.of("ya", "tidak"));
    }

    static Column form(String path, Form form, int width) {
        return new Column(path, form, width, false, List.of());
    }

    /** What stands above the column: {@code Target TW1} for {@code target.tw1}. */
    String heading() {
        String words = path.endsWith(".tahun") && !path.startsWith("baseline")
                ? path.substring(0, path.length() - ".tahun".length())
                : path;
        String spaced = words.replace('.', ' ').replace('_', ' ').replace(" tw", " TW");
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** Does a heading, as someone may have retyped it, name this column? */
    boolean isNamed(String written) {
        return plain(written).equals(plain(heading()));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
