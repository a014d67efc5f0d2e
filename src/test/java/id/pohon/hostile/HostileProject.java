package id.pohon.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A project whose texts can be replaced one by one. Files are written back as JSON, which is YAML too.
 *
 * @param files name → text, as it stands in the content folder
 */
public record HostileProject(SortedMap<String, String> files) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String FENCE = "---\n";

    /** One text of one file: {@code 2031/unit/kepala.md/sasaran/0/uraian}, or a whole Markdown body. */
    public record Place(String file, String pointer) {

        /** The key it stands under, or its place in a list. */
        String key() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }

        /** Is it a whole text of paragraphs? */
        boolean isMarkdown() {
            return pointer.isEmpty();
        }

        @Override
        public String toString() {
            return file + pointer;
        }
    }

    /** Takes the content of a project as it is. */
    public static HostileProject of(Path content) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(content.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return new HostileProject(files);
    }

    /** Every text that an author can write. */
    public List<Place> places() throws IOException {
        List<Place> places = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            collect(tree(file), "", pointer -> places.add(new Place(file.getKey(), pointer)));
            if (file.getKey().endsWith(".md")) {
                places.add(new Place(file.getKey(), ""));
            }
        }
        return places;
    }

    /** The same project with one text changed. */
    public HostileProject with(Place place, UnaryOperator<String> change) throws IOException {
        SortedMap<String, String> changed = new TreeMap<>(files);
        String text = files.get(place.file());
        String body = body(text);
        JsonNode tree = tree(Map.entry(place.file(), text));
        if (place.pointer().isEmpty()) {
            body = change.apply(body);
        } else {
            replace(tree, place.pointer(), change);
        }
        changed.put(
                place.file(),
                !place.file().endsWith(".md")
                        ? YAML.writeValueAsString(tree)
                        : tree.isMissingNode() ? body : FENCE + tree + "\n" + FENCE + body);
        return new HostileProject(changed);
    }

    /** Writes the content folder. */
    public void writeTo(Path content) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path to = content.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.getValue());
        }
    }

    private static JsonNode tree(Map.Entry<String, String> file) throws IOException {
        boolean yaml = file.getKey().endsWith(".yaml");
        String text = file.getValue();
        if (!yaml && !text.startsWith(FENCE)) {
            return YAML.missingNode();
        }
        return YAML.readTree(yaml ? text : text.substring(FENCE.length(), text.indexOf("\n" + FENCE) + 1));
    }

    private static String body(String text) {
        return text.startsWith(FENCE) ? text.substring(text.indexOf("\n" + FENCE) + 1 + FENCE.length()) : text;
    }

    private static void collect(JsonNode node, String pointer, Consumer<String> found) {
        if (node.isTextual()) {
            found.accept(pointer);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            collect(field.getValue(), pointer + "/" + field.getKey(), found);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, found);
        }
    }

    private static void replace(JsonNode tree, String pointer, UnaryOperator<String> change) {
        int slash = pointer.lastIndexOf('/');
        JsonNode holder = tree.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (holder instanceof ObjectNode object) {
            object.set(last, TextNode.valueOf(change.apply(object.get(last).textValue())));
        } else if (holder instanceof ArrayNode array) {
            int i = Integer.parseInt(last);
            array.set(i, TextNode.valueOf(change.apply(array.get(i).textValue())));
        }
    }
}
