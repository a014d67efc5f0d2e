package id.pohon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several things in one cell: lines with numbers, letters or dashes in front. */
final class Bullets {

    private static final Pattern BULLET = Pattern.compile("\\s*(?:[0-9]{1,2}[.)]|[a-z][.)]|[-•*–▪])\\s+(.*)");

    private Bullets() {}

    /** The things in a cell, one if its lines are just one text. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher bullet = BULLET.matcher(line);
            if (bullet.matches()) {
                parts.add(bullet.group(1));
            } else if (line.isBlank()) {
                continue;
            } else if (parts.isEmpty()) {
                return List.of(Tidy.phrase(text));
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + line);
            }
        }
        // a single bullet is how someone wrote one text
        return parts.size() < 2
                ? List.of(Tidy.phrase(text))
                : parts.stream().map(Tidy::phrase).toList();
    }

    /** The lines of a cell that go with so many things; one for all, or none if they do not fit. */
    static List<String> lines(String text, int count) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                Matcher bullet = BULLET.matcher(line);
                lines.add(Tidy.phrase(bullet.matches() ? bullet.group(1) : line));
            }
        }
        if (lines.size() == count) {
            return lines;
        }
        return count == 1 ? List.of(Tidy.phrase(text)) : List.of();
    }
}
