package id.pohon.exchange;

/** Text of cells as it goes into content: one line, ordinary spaces, nothing invisible. */
final class Tidy {

    private Tidy() {}

    /** One line, otherwise as it is. */
    static String line(String text) {
        return text.replaceAll("[ \\t]*[\\n\\t][ \\t]*", " ").strip();
    }

    /** One line without what people paste along: hard and double spaces, soft hyphens, marks of direction. */
    static String phrase(String text) {
        return line(text.replaceAll("[\\u00A0\\u2007\\u202F]", " ")
                        .replaceAll("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]", ""))
                .replaceAll(" {2,}", " ");
    }
}
