package id.pohon.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the extents of {@link Written} from the events of the YAML parser, whose marks know where each token ends. */
final class WrittenReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\uFEFF?---[ \t]*(?:\r\n|\r|\n)(?s:.*?)(?:^|(?<=[\r\n]))---[ \t]*(?:\r\n|\r|\n|\\z)");

    private final String text;
    private final int shift;
    private final boolean wide;
    private final Parser parser;

    private WrittenReader(String yaml, int shift) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(2 * (int) TextReader.MAX_BYTES);
        this.text = yaml;
        this.shift = shift;
        this.wide = yaml.chars().anyMatch(c -> Character.isHighSurrogate((char) c));
        this.parser = new ParserImpl(new StreamReader(yaml), options);
    }

    static Optional<Written.Obj> read(String text) {
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        Matcher front = FRONT_MATTER.matcher(text);
        String yaml = text.substring(mark);
        if (front.lookingAt()) {
            String block = front.group();
            yaml = block.substring(mark, block.stripTrailing().length() - "---".length());
        }
        try {
            return new WrittenReader(yaml, mark).document();
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private Optional<Written.Obj> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.getEvent();
        return node(0) instanceof Written.Obj obj ? Optional.of(obj) : Optional.empty();
    }

    private Written node(int depth) {
        if (depth > YamlTree.MAX_DEPTH) {
            throw new YAMLException("deeper than " + YamlTree.MAX_DEPTH);
        }
        Event event = parser.getEvent();
        int start = offset(event.getStartMark());
        if (event instanceof MappingStartEvent mapping) {
            return mapping(start, mapping.isFlow(), depth);
        }
        if (event instanceof SequenceStartEvent sequence) {
            return sequence(start, sequence.isFlow(), depth);
        }
        int end = offset(event.getEndMark());
        while (end > start && isLineEnd(text.charAt(end - shift - 1))) {
            end--;
        }
        return new Written.Scalar(start, end, event instanceof ScalarEvent scalar ? scalar.getValue() : "");
    }

    private Written mapping(int start, boolean flow, int depth) {
        List<Written.Entry> entries = new ArrayList<>();
        int end = start;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Written key = node(depth + 1);
            Written value = node(depth + 1);
            String name = key instanceof Written.Scalar scalar ? scalar.text() : "";
            entries.add(new Written.Entry(key.start(), name, value));
            end = value.end();
        }
        int closed = offset(parser.getEvent().getEndMark());
        return new Written.Obj(start, flow ? closed : end, flow, entries);
    }

    private Written sequence(int start, boolean flow, int depth) {
        List<Written> items = new ArrayList<>();
        int end = start;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Written item = node(depth + 1);
            items.add(item);
            end = item.end();
        }
        int closed = offset(parser.getEvent().getEndMark());
        return new Written.Seq(start, flow ? closed : end, flow, items);
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        return shift + (wide ? text.offsetByCodePoints(0, mark.getIndex()) : mark.getIndex());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
