package id.pohon.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML tokens into {@link Node}s with places. Aliases are never expanded, so no small file can become a large
 * tree; anchors, aliases, tags and second documents are reported.
 */
final class YamlTree {

    static final int MAX_DEPTH = 50;

    private static final YAMLFactory YAML = factory();

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final YAMLParser parser;

    private YamlTree(SourceText source, YAMLParser parser, Diagnostics diagnostics) {
        this.source = source;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /**
     * The mapping that a file holds, or nothing if it is not YAML or not a mapping; that is reported.
     *
     * @param source ends where the YAML ends
     */
    static Optional<Node.Obj> read(SourceText source, Diagnostics diagnostics) {
        try (YAMLParser parser = YAML.createParser(source.text())) {
            return new YamlTree(source, parser, diagnostics).document();
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read: " + source.file(), e);
        }
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(2 * (int) TextReader.MAX_BYTES);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    private Optional<Node.Obj> document() {
        try {
            if (parser.nextToken() == null) {
                return Optional.of(empty());
            }
            Node root = node(0);
            if (parser.nextToken() != null) {
                galat("P017", fence(here()));
            }
            return mapping(root);
        } catch (TooDeep e) {
            galat("P021", here(), MAX_DEPTH);
        } catch (JacksonException | YAMLException e) {
            diagnostics.add(new YamlMistakes(source).explain(e, here()));
        } catch (IOException | RuntimeException e) {
            // The library has given up in a way of its own; the author still needs a place, not a stack trace.
            galat("P020", here(), "YAML");
        }
        return Optional.empty();
    }

    private Optional<Node.Obj> mapping(Node root) {
        if (root instanceof Node.Obj obj) {
            return Optional.of(obj);
        }
        if (root instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.EMPTY) {
            return Optional.of(empty());
        }
        diagnostics.add(new YamlMistakes(source).noMapping(root));
        return Optional.empty();
    }

    private Node.Obj empty() {
        return new Node.Obj(Position.startOf(source.file()), Map.of(), false);
    }

    /** The line that starts a second document. */
    private Position fence(Position second) {
        for (int line = second.line(); line > 1; line--) {
            if (source.line(line).startsWith("---") || source.line(line).startsWith("...")) {
                return source.at(line, 1);
            }
        }
        return second;
    }

    private Node node(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new TooDeep();
        }
        Position at = here();
        char first = source.charAt(at);
        if (parser.isCurrentAlias()) {
            galat("P016.alias", at);
            return new Node.Scalar(at, "", Node.Kind.BROKEN);
        }
        // A plain text cannot start with these, so they are what they look like.
        if (first == '&') {
            galat("P016.jangkar", at);
        } else if (first == '!') {
            galat("P016.tag", at);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(at, first == '{', depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(at, first == '[', depth);
        }
        if (token == JsonToken.VALUE_NULL) {
            return new Node.Scalar(at, "", Node.Kind.EMPTY);
        }
        String text = parser.getText();
        boolean nothing = text.isEmpty() && first != '"' && first != '\'' && first != '|' && first != '>';
        if (first != '"' && first != '\'' && first != '|' && first != '>') {
            Continuation.check(source, at, text, diagnostics);
        }
        return new Node.Scalar(at, text, nothing ? Node.Kind.EMPTY : Node.Kind.TEXT);
    }

    private Node list(Position at, boolean flow, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Seq(at, items, flow);
    }

    private Node object(Position at, boolean flow, int depth) throws IOException {
        Map<String, Node.Entry> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Position keyAt = here();
            String key = parser.currentName();
            parser.nextToken();
            Node value = node(depth + 1);
            if (key.equals("<<")) {
                galat("P016.gabung", keyAt);
                continue;
            }
            Node.Entry earlier = fields.putIfAbsent(key, new Node.Entry(keyAt, key, value));
            if (earlier != null) {
                diagnostics.add(Diagnostic.galat("P018", keyAt, Message.of("P018", key), Message.of("P018.hint"))
                        .with(new Related(earlier.keyAt(), Message.of("P018.lihat"))));
            }
        }
        return new Node.Obj(at, fields, flow);
    }

    private Position here() {
        JsonLocation location = parser.currentTokenLocation();
        return source.atCodePoint(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private void galat(String key, Position at, Object... args) {
        diagnostics.add(
                Diagnostic.galat(key.substring(0, 4), at, Message.of(key, args), Message.of(key + ".hint", args)));
    }

    /** The file nests deeper than any content does. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("deeper than " + MAX_DEPTH, null, false, false);
        }
    }
}
