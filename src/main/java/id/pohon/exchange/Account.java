package id.pohon.exchange;

import java.util.List;

/**
 * What became of a file: {@code read = imported + questions}.
 *
 * @param read how many cells or lines hold something
 * @param imported how many of them are in the content, headings included
 * @param questions the others, in their order
 * @param notes what is in the content but should be looked at
 * @param unread sheets that were left aside, such as the examples
 */
public record Account(int read, int imported, List<Question> questions, List<Question> notes, List<String> unread) {

    public Account {
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        unread = List.copyOf(unread);
        if (read != imported + questions.size()) {
            throw new IllegalStateException(read + " read, " + imported + " imported, " + questions.size() + " asked");
        }
    }
}
