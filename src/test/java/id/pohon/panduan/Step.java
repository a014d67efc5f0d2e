package id.pohon.panduan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader types at one place of the guide: a block of commands, and the block of output lines that may follow it.
 *
 * @param notes what a comment {@code <!-- uji: … -->} above tells about it: what the reader did by hand, another exit code
 * @param said lines that the commands print; {@code …} stands for anything
 */
record Step(String page, List<String> notes, List<String> commands, List<String> said) {

    static final Path GUIDE = Path.of("docs/panduan");

    private static final Pattern STEP =
            Pattern.compile("(?ms)(?:^<!-- uji: ([^\\n]+) -->\\n)?^```sh\\n(.*?)^```$(?:\\s*^```text\\n(.*?)^```$)?");

    static List<Step> of(String page) throws IOException {
        String text = Files.readString(GUIDE.resolve(page)).replace("\r\n", "\n");
        List<Step> steps = new ArrayList<>();
        Matcher found = STEP.matcher(text);
        while (found.find()) {
            String notes = found.group(1) == null ? "" : found.group(1);
            String said = found.group(3) == null ? "" : found.group(3);
            steps.add(new Step(
                    page,
                    notes.isEmpty() ? List.of() : List.of(notes.split(", ")),
                    found.group(2).lines().filter(line -> !line.isBlank()).toList(),
                    said.lines().filter(line -> !line.isBlank()).toList()));
        }
        return steps;
    }

    /** What follows a word of the notes, or nothing. */
    String noted(String word, String otherwise) {
        return notes.stream()
                .filter(note -> note.startsWith(word + " "))
                .map(note -> note.substring(word.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    /** Does the output have a line as this one of the guide? */
    static boolean has(String output, String line) {
        String pattern = Pattern.quote(line.strip()).replace("…", "\\E.*\\Q");
        Pattern whole = Pattern.compile(pattern);
        return output.lines()
                .map(String::strip)
                .anyMatch(said -> whole.matcher(said).matches());
    }
}
