package id.pohon.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to one text, collected in any order and made at once; what no change touches stays byte for byte. */
public final class TextEdits {

    private record Edit(int start, int end, String replacement) {}

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    public TextEdits(String text) {
        this.text = text;
    }

    /** The text before all changes. */
    public String before() {
        return text;
    }

    public void replace(int start, int end, String replacement) {
        edits.add(new Edit(start, end, replacement));
    }

    public void insert(int at, String inserted) {
        replace(at, at, inserted);
    }

    /** The text after all changes; several insertions at one place stand in the order they were asked for. */
    public String apply() {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        StringBuilder result = new StringBuilder(text.length() + 256);
        int done = 0;
        for (Edit edit : sorted) {
            if (edit.start() < done) {
                throw new IllegalStateException("two changes of one place at offset " + edit.start());
            }
            result.append(text, done, edit.start()).append(edit.replacement());
            done = edit.end();
        }
        return result.append(text.substring(done)).toString();
    }

    /** How lines end in this text: {@code \r\n} or {@code \n}. */
    public String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Where the line of a place starts. */
    public int lineStart(int at) {
        int start = at;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start == 0 && text.startsWith("\uFEFF") ? 1 : start;
    }

    /** Where the line of a place ends, before its line end. */
    public int lineStop(int at) {
        int stop = at;
        while (stop < text.length() && !isLineEnd(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
