package id.pohon.diagram.engine;

/** Reads Graphviz's {@code plain} output word by word; names may be in quotes. */
final class PlainWords {
    private final String text;
    private int at;

    PlainWords(String text) {
        this.text = text;
    }

    void expect(String word) {
        String found = word();
        if (!found.equals(word)) {
            throw new IllegalArgumentException("\"" + found + "\" where \"" + word + "\" should be");
        }
    }

    double number() {
        String word = word();
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + word + "\" where a number should be", e);
        }
    }

    String word() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        if (at == text.length()) {
            throw new IllegalArgumentException("plain output ends too early");
        }
        return text.charAt(at) == '"' ? quoted() : bare();
    }

    void nextLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
    }

    boolean lineStartsBlank() {
        return at < text.length() && text.charAt(at) == ' ';
    }

    private String bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) > ' ') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Graphviz escapes only the quote, and breaks long names with a backslash at the end of a line. */
    private String quoted() {
        StringBuilder word = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.startsWith("\\\"", at)) {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
                continue;
            }
            word.append(text.charAt(at++));
        }
        if (at == text.length()) {
            throw new IllegalArgumentException("a name in quotes does not end");
        }
        at++;
        return word.toString();
    }
}
