package id.pohon.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A content file with every key of a schema, and where in it each object with fixed keys stands. */
final class SchemaSample {

    /**
     * An object with fixed keys.
     *
     * @param pointer where it stands in the sample (RFC 6901)
     */
    record Place(String pointer, JsonNode schema) {

        List<String> keys() {
            List<String> keys = new ArrayList<>();
            schema.get("properties").fieldNames().forEachRemaining(keys::add);
            return keys;
        }

        boolean requires(String key) {
            for (JsonNode required : schema.path("required")) {
                if (required.asText().equals(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final List<Place> places = new ArrayList<>();
    private final JsonNode sample;

    private SchemaSample(JsonNode root) {
        this.root = root;
        this.sample = sample(root, "");
    }

    static SchemaSample of(EditorSchemas.Kind kind) {
        try {
            return new SchemaSample(JSON.readTree(EditorSchemas.schema(kind)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode schema() {
        return root;
    }

    List<Place> places() {
        return places;
    }

    /** A fresh copy. */
    ObjectNode copy() {
        return sample.deepCopy();
    }

    private JsonNode sample(JsonNode schema, String pointer) {
        if (schema.has("anyOf")) {
            return sample(schema.get("anyOf").get(0), pointer);
        }
        if (schema.has("$ref")) {
            return sample(resolve(root, schema), pointer);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("examples")) {
            return schema.get("examples").get(0);
        }
        String type = schema.get("type").isArray()
                ? schema.get("type").get(0).asText()
                : schema.get("type").asText();
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (type) {
            case "object" -> object(schema, pointer);
            case "array" -> make.arrayNode().add(sample(schema.get("items"), pointer + "/0"));
            case "integer" -> make.numberNode(schema.path("minimum").asInt() + 80);
            case "number" -> make.numberNode(90);
            case "string" -> make.textNode("teks");
            default -> throw new IllegalArgumentException(type);
        };
    }

    private JsonNode object(JsonNode schema, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (schema.has("properties")) {
            places.add(new Place(pointer, schema));
            schema.get("properties")
                    .properties()
                    .forEach(property -> object.set(
                            property.getKey(), sample(property.getValue(), pointer + "/" + property.getKey())));
        } else if (schema.has("patternProperties")) {
            object.set("P122", sample(schema.get("patternProperties").iterator().next(), pointer + "/P122"));
        } else {
            object.set("bebas", sample(schema.get("additionalProperties"), pointer + "/bebas"));
        }
        return object;
    }

    static JsonNode resolve(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
