package id.pohon.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Merges what was imported into a whole file: its keys, and the prose below them. */
final class FileMerge {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R(?s:.*?)^---[ \\t]*(\\R|\\z)", Pattern.MULTILINE);

    private FileMerge() {}

    /** Nothing if the file cannot be read as content. */
    static Optional<Merge.Result> of(Piece piece, String before, Path file, Matching matching) {
        if (!piece.isUnit() && !piece.isCascade()) {
            return Optional.of(new Merge.Result(prose(before, 0, piece.prose()), List.of()));
        }
        String of = piece.isCascade() ? "cascade" : "unit";
        return Merge.keys(before, piece.keys(), of, matching).map(merged -> {
            Matcher front = FRONT_MATTER.matcher(merged.text());
            boolean here = file.toString().endsWith(".md") && front.find();
            if (piece.prose().isEmpty() || !here && piece.isCascade()) {
                return merged;
            }
            if (!here) {
                // the prose of camat.yaml stands in the camat.md beside it
                return new Merge.Result(merged.text(), with(merged.skipped(), Entry.NARASI));
            }
            return new Merge.Result(prose(merged.text(), front.end(), piece.prose()), merged.skipped());
        });
    }

    /** Prose has no keys, so where it differs it is replaced as a whole. */
    private static String prose(String text, int from, String prose) {
        String there = text.substring(from).replace("\r\n", "\n").strip();
        if (there.equals(prose.strip())) {
            return text;
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        return text.substring(0, from) + (prose + "\n").replace("\n", lineEnd);
    }

    private static List<String> with(List<String> skipped, String key) {
        return java.util.stream.Stream.concat(skipped.stream(), java.util.stream.Stream.of(key))
                .toList();
    }
}
