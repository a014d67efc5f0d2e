package id.pohon.source;

import java.util.List;
import java.util.Optional;

/**
 * Keys and values of a content file with their extents in its text, so that a program can change one of them and leave
 * every other character, comments included, as it is. Offsets count UTF-16 units of the text as decoded, byte order mark
 * and line ends included.
 */
public sealed interface Written {

    int start();

    /** Behind the last character that belongs to it; a comment or line end behind it does not. */
    int end();

    /** @param text as YAML reads it; the extent includes quotes */
    record Scalar(int start, int end, String text) implements Written {}

    /** @param flow written in brackets */
    record Seq(int start, int end, boolean flow, List<Written> items) implements Written {
        public Seq {
            items = List.copyOf(items);
        }
    }

    /** @param flow written in braces */
    record Obj(int start, int end, boolean flow, List<Entry> entries) implements Written {
        public Obj {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }

        /** The mappings in the list of a key; none if it holds no list. */
        public List<Obj> objects(String key) {
            return entry(key)
                    .map(e -> e.value() instanceof Seq seq ? seq.items() : List.<Written>of())
                    .orElse(List.of())
                    .stream()
                    .filter(Obj.class::isInstance)
                    .map(Obj.class::cast)
                    .toList();
        }
    }

    /** @param start of the key */
    record Entry(int start, String key, Written value) {}

    /**
     * The keys of a file: the whole of a YAML file, or what stands between the lines {@code ---} of a Markdown file.
     *
     * @param text of the whole file
     * @return nothing if it has no keys, or if they are not YAML
     */
    static Optional<Obj> read(String text) {
        return WrittenReader.read(text);
    }
}
