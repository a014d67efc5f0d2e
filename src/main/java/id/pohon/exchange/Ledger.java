package id.pohon.exchange;

import id.pohon.report.Message;
import id.pohon.sheet.Cell;
import id.pohon.sheet.CellAt;
import id.pohon.sheet.Row;
import id.pohon.sheet.Sheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the account of every cell: it is imported, or asked about, never lost. What nobody has said anything about when
 * the account is closed is asked about.
 */
final class Ledger {

    private enum State {
        OPEN,
        IMPORTED,
        ASKED
    }

    /** By identity of the sheet, since two sheets may have one name. */
    private final Map<Cell, State> cells = new IdentityHashMap<>();

    private final List<Cell> order = new ArrayList<>();
    private final Map<Cell, Integer> numbers = new IdentityHashMap<>();
    private final Map<Cell, Question> asked = new IdentityHashMap<>();
    private final List<Question> notes = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final Map<Question, Integer> place = new IdentityHashMap<>();
    private final Function<CellAt, String> naming;

    /** @param naming how a place is called in questions */
    Ledger(Function<CellAt, String> naming) {
        this.naming = naming;
    }

    /** Places are called as spreadsheets do. */
    Ledger() {
        this(CellAt::toString);
    }

    /** Opens the account of a sheet. */
    void open(Sheet sheet) {
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                cells.put(cell, State.OPEN);
                numbers.put(cell, order.size());
                order.add(cell);
            }
        }
    }

    /** A sheet that is not for reading, such as the examples. */
    void leave(Sheet sheet) {
        unread.add(sheet.name());
    }

    /** The cell has gone into the content, or was understood as a heading; asking about it stays possible. */
    void imported(Cell cell) {
        cells.replace(cell, State.OPEN, State.IMPORTED);
    }

    /** The cell has not gone into the content. */
    void ask(Cell cell, String key, Object... args) {
        if (cells.replace(cell, State.ASKED) != State.ASKED) {
            asked.put(cell, question(cell, key, args));
        }
    }

    /** Asks about all cells of a row that nobody has spoken for. */
    void ask(Row row, String key, Object... args) {
        row.cells().stream().filter(cell -> cells.get(cell) == State.OPEN).forEach(cell -> ask(cell, key, args));
    }

    /** The cell was imported, but someone should look. */
    void note(Cell cell, String key, Object... args) {
        Question note = question(cell, key, args);
        notes.add(note);
        place.put(note, cells.containsKey(cell) ? numbers.get(cell) : Integer.MAX_VALUE);
    }

    boolean isOpen(Cell cell) {
        return cells.get(cell) == State.OPEN;
    }

    /** Closes the account. */
    Account close() {
        order.stream().filter(this::isOpen).forEach(cell -> ask(cell, "impor.tak-dimengerti"));
        List<Question> questions =
                order.stream().filter(asked::containsKey).map(asked::get).toList();
        return new Account(order.size(), order.size() - questions.size(), questions, notes, unread);
    }

    private Question question(Cell cell, String key, Object... args) {
        return new Question(naming.apply(cell.at()), Tidy.phrase(cell.text()), Message.of(key, args));
    }

    /** Counts by the words of the cells, for tests and reports. */
    Map<Cell, Boolean> imported() {
        Map<Cell, Boolean> imported = new LinkedHashMap<>();
        order.forEach(cell -> imported.put(cell, cells.get(cell) == State.IMPORTED));
        return imported;
    }
}
