package id.pohon.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the tables of {@code src/test/resources/words}, which Java and JavaScript both have to meet. */
public final class TestTable {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private TestTable() {}

    /** The cells of each row; remarks are left out. */
    public static List<List<String>> read(String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(TestTable.class.getResourceAsStream("/words/" + name + ".tsv"), name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    rows.add(List.of(unescape(line).split("\t")));
                }
            }
        }
        return rows;
    }

    /** The words of a cell; {@code -} stands for none. */
    public static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" "));
    }

    private static String unescape(String line) {
        return ESCAPE.matcher(line).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }
}
