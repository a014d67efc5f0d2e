package id.pohon.exchange;

import id.pohon.sheet.Cell;
import java.util.regex.Pattern;

/** Numbers of spreadsheets as content writes them. */
final class Numbers {

    /** In content a separator before exactly three digits can be read two ways. */
    private static final Pattern TWO_READINGS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    private Numbers() {}

    /** The text of a cell; a number that content would take for two gets one more decimal. */
    static String written(Cell cell) {
        boolean unclear = cell.kind() == Cell.Kind.NUMBER
                && TWO_READINGS.matcher(cell.text().replace("%", "")).matches();
        if (!unclear) {
            return cell.text();
        }
        return cell.text().endsWith("%") ? cell.text().replace("%", "0%") : cell.text() + "0";
    }
}
