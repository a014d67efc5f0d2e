package id.pohon.edit;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes new content files in the house style: one key a line, two spaces for each level, quotes only where YAML would
 * read something else, a blank line between the entries of a long list. Existing files are never written this way; their
 * comments and order would be lost.
 */
public final class YamlText {

    private static final String INDENT = "  ";
    /** Plain texts that YAML takes for nothing or for a merge. */
    private static final Set<String> SPECIAL = Set.of("~", "null", "Null", "NULL", "<<", "=");

    private static final String STARTS = "-?:,[]{}#&*!|>'\"%@`";

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /**
     * A file of keys.
     *
     * @param comments lines on top, without {@code #}
     */
    public static String write(List<String> comments, Value.Group keys) {
        YamlText yaml = new YamlText();
        comments.forEach(line -> yaml.text.append("# ").append(line).append('\n'));
        yaml.keys(keys, "");
        return yaml.text.toString();
    }

    /** A Markdown file with keys on top. */
    public static String frontMatter(List<String> comments, Value.Group keys, String markdown) {
        String body = markdown.isEmpty() ? "" : markdown + "\n";
        return "---\n" + write(comments, keys) + "---\n" + body;
    }

    /**
     * One key with its value, to be put between lines that are there already; ends with a line end.
     *
     * @param indent of the key
     */
    public static String entry(String key, Value value, String indent) {
        YamlText yaml = new YamlText();
        yaml.text.append(indent).append(scalar(key)).append(':');
        yaml.value(value, indent);
        return yaml.text.toString();
    }

    /**
     * One entry of a list, to be put between lines that are there already; ends with a line end.
     *
     * @param indent of its dash
     */
    public static String item(Value.Group keys, String indent) {
        YamlText yaml = new YamlText();
        yaml.text.append(indent).append("- ");
        yaml.keys(keys, indent + INDENT);
        return yaml.text.toString();
    }

    /** A text as it is written behind a key: plain if that is safe, else in double quotes. */
    public static String scalar(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private void keys(Value.Group group, String indent) {
        boolean first = true;
        for (Map.Entry<String, Value> entry : group.keys().entrySet()) {
            Value value = entry.getValue();
            if (value.isEmpty()) {
                continue;
            }
            // the first key of a list entry stands behind its dash
            text.append(first && text.length() > 0 && !endsLine() ? "" : indent);
            first = false;
            text.append(scalar(entry.getKey())).append(':');
            value(value, indent);
        }
    }

    private void value(Value value, String indent) {
        if (value instanceof Value.Text line) {
            text.append(' ').append(scalar(line.text())).append('\n');
        } else if (value instanceof Value.Group below) {
            text.append('\n');
            keys(below, indent + INDENT);
        } else if (value instanceof Value.Items list) {
            text.append('\n');
            items(list, indent + INDENT);
        }
    }

    private void items(Value.Items list, String indent) {
        Iterator<Value> items = list.items().iterator();
        while (items.hasNext()) {
            Value item = items.next();
            text.append(indent).append("- ");
            if (item instanceof Value.Text line) {
                text.append(scalar(line.text())).append('\n');
            } else if (item instanceof Value.Group keys) {
                keys(keys, indent + INDENT);
                if (items.hasNext() && hasList(keys)) {
                    text.append('\n');
                }
            } else {
                throw new IllegalArgumentException("content has no lists of lists");
            }
        }
    }

    private boolean endsLine() {
        return text.charAt(text.length() - 1) == '\n';
    }

    private static boolean hasList(Value.Group keys) {
        return keys.keys().values().stream()
                .anyMatch(value -> value instanceof Value.Items items
                        && items.items().stream().anyMatch(Value.Group.class::isInstance));
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || SPECIAL.contains(text) || text.startsWith("...")) {
            return false;
        }
        if (STARTS.indexOf(text.charAt(0)) >= 0 && !isSigned(text)) {
            return false;
        }
        boolean blankEnds = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
        return !blankEnds
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.contains(" #")
                && text.codePoints().allMatch(YamlText::isPrintable);
    }

    /** A negative number, which needs no quotes. */
    private static boolean isSigned(String text) {
        return text.length() > 1 && text.charAt(0) == '-' && Character.isDigit(text.charAt(1));
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c < 0x7F
                || c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c > 0xFFFF;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c == '\t') {
                quoted.append("\\t");
            } else if (isPrintable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }
}
