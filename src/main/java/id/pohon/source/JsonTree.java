package id.pohon.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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

/**
 * Reads JSON (RFC 8259) into {@link Node}s with places, so that what is wrong with a published file is reported like what
 * is wrong with a written one. The file comes from elsewhere: its size and depth are bounded, a key given twice is
 * reported.
 */
final class JsonTree {

    /** An office of 1,000 jabatan stays below it. */
    static final long MAX_BYTES = 10_000_000;

    private static final JsonFactory JSON = new JsonFactory();

    private final SourceText source;
    private final JsonParser parser;
    private final Diagnostics diagnostics;

    private JsonTree(SourceText source, JsonParser parser, Diagnostics diagnostics) {
        this.source = source;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /** The object that a file holds, or nothing if it holds none; that is reported. */
    static Optional<Node.Obj> read(SourceText source, Diagnostics diagnostics) {
        try (JsonParser parser = JSON.createParser(source.text())) {
            return new JsonTree(source, parser, diagnostics).document();
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be read: " + source.file(), e);
        }
    }

    private Optional<Node.Obj> document() throws IOException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                galat("P043", here());
                return Optional.empty();
            }
            Node.Obj root = object(here(), 0);
            if (parser.nextToken() != null) {
                galat("P043", here());
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (TooDeep e) {
            galat("P021", here(), YamlTree.MAX_DEPTH);
        } catch (JacksonException e) {
            galat("P043", e.getLocation() == null ? here() : at(e.getLocation()));
        }
        return Optional.empty();
    }

    private Node node(int depth) throws IOException {
        if (depth > YamlTree.MAX_DEPTH) {
            throw new TooDeep();
        }
        Position at = here();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(at, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new Node.Seq(at, items, false);
        }
        if (token == JsonToken.VALUE_NULL) {
            return new Node.Scalar(at, "", Node.Kind.EMPTY);
        }
        return new Node.Scalar(at, parser.getText(), Node.Kind.TEXT);
    }

    private Node.Obj object(Position at, int depth) throws IOException {
        Map<String, Node.Entry> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Position keyAt = here();
            String key = parser.currentName();
            parser.nextToken();
            Node.Entry entry = new Node.Entry(keyAt, key, node(depth + 1));
            Node.Entry earlier = fields.putIfAbsent(key, entry);
            if (earlier != null) {
                diagnostics.add(Diagnostic.galat("P018", keyAt, Message.of("P018", key), Message.of("P018.hint"))
                        .with(new Related(earlier.keyAt(), Message.of("P018.lihat"))));
            }
        }
        return new Node.Obj(at, fields, false);
    }

    private Position here() {
        return at(parser.currentTokenLocation());
    }

    private Position at(JsonLocation location) {
        return source.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private void galat(String key, Position at, Object... args) {
        diagnostics.add(Diagnostic.galat(key, at, Message.of(key, args), Message.of(key + ".hint", args)));
    }

    /** The file nests deeper than any cascade does. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("deeper than " + YamlTree.MAX_DEPTH, null, false, false);
        }
    }
}
