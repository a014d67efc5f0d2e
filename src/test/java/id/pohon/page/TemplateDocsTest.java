package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.html.Html;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/templat.md} lists what each page template gets, from the records themselves. With
 * {@code POHON_TULIS_HARAPAN=1} the list is written anew; a name that goes or changes needs a new version there.
 */
class TemplateDocsTest {

    private static final Path DOC = Path.of("docs", "templat.md");
    private static final String START = "<!-- daftar: ditulis oleh TemplateDocsTest -->\n";
    private static final Map<String, String> OTHER_NAMES = Map.of("404", "NotFound");

    private final SortedMap<String, Class<?>> below = new TreeMap<>();

    @Test
    void listsWhatEachTemplateGets() throws IOException {
        String doc = Files.readString(DOC);
        assertThat(doc).contains(START);
        String expected = doc.substring(0, doc.indexOf(START)) + START + list();
        if (System.getenv("POHON_TULIS_HARAPAN") != null) {
            Files.writeString(DOC, expected);
        }
        assertThat(doc).isEqualTo(expected);
    }

    private String list() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String template : templates()) {
            String name = OTHER_NAMES.getOrDefault(
                    template, template.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + template.substring(1));
            text.append("\n### page/").append(template).append(".ftlh\n\n");
            rows(text, type("id.pohon.page." + name + "Page"));
        }
        text.append("\n## Rekaman di dalamnya\n");
        while (true) {
            String next = below.keySet().stream()
                    .filter(name -> text.indexOf("\n### " + name + "\n") < 0)
                    .findFirst()
                    .orElse("");
            if (next.isEmpty()) {
                return text.toString();
            }
            text.append("\n### ").append(next).append("\n\n");
            rows(text, below.get(next));
        }
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates", "page"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ftlh"))
                    .map(name -> name.substring(0, name.length() - ".ftlh".length()))
                    .sorted()
                    .toList();
        }
    }

    private void rows(StringBuilder text, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            row(text, component.getName(), component.getGenericType());
        }
        List<String> components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        Arrays.stream(record.getDeclaredMethods())
                .filter(method -> isSeen(method) && !components.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> row(text, method.getName(), method.getGenericReturnType()));
    }

    private void row(StringBuilder text, String name, Type type) {
        text.append("- `").append(name).append("`: ").append(words(type)).append('\n');
    }

    private static boolean isSeen(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && !List.of("hashCode", "toString").contains(method.getName());
    }

    private String words(Type type) {
        if (type instanceof ParameterizedType many) {
            Type last = many.getActualTypeArguments()[many.getActualTypeArguments().length - 1];
            boolean list = Collection.class.isAssignableFrom((Class<?>) many.getRawType());
            return (list ? "daftar " : "kunci → ") + words(last);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "teks";
        }
        if (plain == boolean.class) {
            return "ya atau tidak";
        }
        if (plain == Html.class) {
            return "HTML";
        }
        if (plain.isRecord()) {
            String name = plain.getName()
                    .substring(plain.getPackageName().length() + 1)
                    .replace('$', '.');
            below.put(name, plain);
            return name;
        }
        return "bilangan";
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("each page template has a record of its name: " + name, e);
        }
    }
}
