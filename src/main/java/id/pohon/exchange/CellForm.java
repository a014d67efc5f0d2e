package id.pohon.exchange;

import id.pohon.edit.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands in a cell of Pohon's own workbook, and what it means. */
final class CellForm {

    private CellForm() {}

    static String text(Column column, Entry entry) {
        return switch (column.form()) {
            case TEXT, PROSE, FLAG -> entry.text(column.path());
            case LIST -> lines(entry.items(column.path()));
            case ABAIKAN ->
                entry.items(column.path()).stream()
                        .map(item -> key(item, "aturan") + ": " + key(item, "alasan"))
                        .collect(Collectors.joining("\n"));
        };
    }

    static Value value(Column column, String text) {
        return switch (column.form()) {
            case TEXT -> Value.text(Tidy.line(text));
            case PROSE -> Value.text(text.stripTrailing());
            case FLAG -> Value.text(flag(Tidy.line(text)));
            case LIST -> Value.texts(list(text, text.contains("\n") ? "\n" : ";"));
            case ABAIKAN ->
                new Value.Items(list(text, "\n").stream().map(CellForm::abaikan).toList());
        };
    }

    /** A text of an entry of a list of keys. */
    static String key(Value item, String key) {
        boolean text = item instanceof Value.Group group && group.keys().get(key) instanceof Value.Text;
        return text ? ((Value.Text) ((Value.Group) item).keys().get(key)).text() : "";
    }

    /** Only where nothing is said beyond what is supported: entries with reasons stand on the sheet Kaitan. */
    static boolean isPlain(List<Value> items) {
        return items.stream().allMatch(Value.Text.class::isInstance);
    }

    private static String lines(List<Value> items) {
        if (!isPlain(items)) {
            return "";
        }
        List<String> texts =
                items.stream().map(item -> ((Value.Text) item).text()).toList();
        // one line that could be taken for several says so by its line end
        boolean single = texts.size() == 1 && texts.get(0).contains(";");
        return String.join("\n", texts) + (single ? "\n" : "");
    }

    private static List<String> list(String text, String separator) {
        List<String> list = new ArrayList<>();
        for (String part : text.split(separator)) {
            String line = Tidy.line(part);
            if (!line.isEmpty()) {
                list.add(line);
            }
        }
        return list;
    }

    private static Value abaikan(String line) {
        int colon = line.indexOf(": ");
        String aturan = colon < 0 ? line : line.substring(0, colon);
        String alasan = colon < 0 ? "" : line.substring(colon + 2);
        return new Value.Keys().put("aturan", aturan).put("alasan", alasan).done();
    }

    private static String flag(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "ya", "y", "true", "x", "v", "✓", "1" -> "ya";
            case "tidak", "t", "false", "0", "-" -> "";
            default -> word;
        };
    }
}
