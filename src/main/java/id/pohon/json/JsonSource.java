package id.pohon.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into values. Jackson's own limits guard against depth and length. */
final class JsonSource {

    // Beyond this, writing 1e999999999 without an exponent would fill the memory.
    private static final int LARGEST_SCALE = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonSource() {}

    static Json read(byte[] utf8) {
        try (JsonParser parser = FACTORY.createParser(utf8)) {
            if (parser.nextToken() == null) {
                throw new JsonFailure("no JSON value");
            }
            Json value = value(parser);
            if (parser.nextToken() != null) {
                throw failure(parser, "more than one JSON value");
            }
            return value;
        } catch (IOException e) {
            throw new JsonFailure(e.getMessage(), e);
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            default -> throw failure(parser, "'" + parser.getText() + "' where a value should be");
        };
    }

    private static Json object(JsonParser parser) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Json.Obj(members);
    }

    private static Json array(JsonParser parser) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Arr(items);
    }

    private static Json number(JsonParser parser) throws IOException {
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
            throw failure(parser, "number too large or too small");
        }
        return new Json.Num(value);
    }

    private static JsonFailure failure(JsonParser parser, String what) {
        return new JsonFailure(what + " at line " + parser.currentLocation().getLineNr() + ", column "
                + parser.currentLocation().getColumnNr());
    }
}
