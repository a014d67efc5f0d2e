package id.pohon.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the cells of one sheet. Formulas are not computed: their last result is read, as people see it. */
final class SheetReader {

    private static final int MAX_CELLS = 200_000;
    private static final int MAX_MERGED = 20_000;
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final String name;
    private final SharedTexts texts;
    private final Formats formats;
    private final Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
    private final List<Span> merged = new ArrayList<>();
    private int cells;
    private int row;
    private int column;

    SheetReader(String name, SharedTexts texts, Formats formats) {
        this.name = name;
        this.texts = texts;
        this.formats = formats;
    }

    Sheet read(byte[] part) {
        try (Xml xml = Xml.open(part, name)) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    row = xml.number("r", row + 1);
                    column = 0;
                } else if (xml.starts("c")) {
                    cell(xml);
                } else if (xml.starts("mergeCell")) {
                    merge(xml.attribute("ref"));
                }
            }
        }
        List<Row> read = new ArrayList<>();
        rows.forEach((number, in) -> read.add(new Row(number, List.copyOf(in.values()))));
        return new Sheet(name, read, merged);
    }

    private void cell(Xml xml) {
        place(xml.attribute("r"));
        String type = xml.attribute("t");
        int style = xml.number("s", -1);
        String value = "";
        String formula = "";
        boolean inline = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("f")) {
                formula = "=" + xml.text();
            } else if (xml.starts("is")) {
                value = SharedTexts.rich(xml, "is");
                inline = true;
            }
        }
        if (value.isEmpty() && !formula.isEmpty() && !type.equals("str")) {
            put(Cell.Kind.BROKEN, formula);
        } else if (type.equals("e")) {
            put(Cell.Kind.BROKEN, value);
        } else if (type.isEmpty() || type.equals("n")) {
            put(Cell.Kind.NUMBER, value.isBlank() ? "" : formats.displayed(value.strip(), style));
        } else {
            put(Cell.Kind.TEXT, inline ? value : text(type, value));
        }
    }

    private String text(String type, String value) {
        return switch (type) {
            case "s" -> texts.get(value.strip());
            case "b" -> value.strip().equals("1") ? "ya" : "tidak";
            case "d" -> value.replaceFirst("T.*", "");
            default -> Texts.unescaped(value);
        };
    }

    private void put(Cell.Kind kind, String text) {
        String readable = Texts.readable(text);
        if (readable.isEmpty()) {
            return;
        }
        if (++cells > MAX_CELLS || row > LAST_ROW || column > LAST_COLUMN) {
            throw new Refused("lembar.luas", name, MAX_CELLS);
        }
        rows.computeIfAbsent(row, r -> new TreeMap<>())
                .put(column, new Cell(new CellAt(name, row, column), kind, readable));
    }

    /** Takes the place from its address, or the next one if none is written. */
    private void place(String address) {
        int[] at = at(address);
        row = at[0] > 0 ? at[0] : row;
        column = at[0] > 0 ? at[1] : column + 1;
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        int[] from = at(colon < 0 ? range : range.substring(0, colon));
        int[] to = at(colon < 0 ? range : range.substring(colon + 1));
        if (from[0] > 0 && to[0] >= from[0] && to[1] >= from[1]) {
            merged.add(new Span(from[0], from[1], to[0], to[1]));
        }
        if (merged.size() > MAX_MERGED) {
            throw new Refused("lembar.luas", name, MAX_CELLS);
        }
    }

    /** Row and column of an address such as {@code AB12}; zeros if it is none. */
    private static int[] at(String address) {
        int i = 0;
        int column = 0;
        for (; i < address.length() && i < 3 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        String digits = address.substring(i);
        boolean right = column > 0 && digits.matches("[1-9][0-9]{0,6}");
        return right ? new int[] {Integer.parseInt(digits), column} : new int[2];
    }
}
