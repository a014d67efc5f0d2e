package id.pohon.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of what others made, {@code lisensi/PIHAK-KETIGA.md}, against the jars that are shipped. */
class PartsTest {

    private static final Path LIST = Path.of("lisensi/PIHAK-KETIGA.md");
    private static final Pattern JAR = Pattern.compile("(?m)^\\| `lib/([^`]+)` \\| (\\S+) \\| [^|]+ \\| ([^|]+) \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @Test
    void namesEveryJarThatIsShippedAndNoOther() throws IOException {
        List<String> shipped = Stream.of(
                        Files.readString(Path.of("target/shipped.txt")).strip().split(File.pathSeparator))
                .map(jar -> Path.of(jar).getFileName().toString())
                .sorted()
                .toList();
        assertThat(listed().keySet()).containsExactlyElementsOf(shipped);
    }

    @Test
    void knowsOnlyLicencesThatMayBeShippedTogether() throws IOException {
        assertThat(listed().values())
                .isSubsetOf(
                        "Apache-2.0", "Apache-2.0 AND MIT", "MIT", "BSD-2-Clause", "BSD-3-Clause", "LGPL-2.1-or-later");
    }

    /** In the archive, where some texts come from beside what they are about. */
    @Test
    void hasTheTextOfEveryLicence() throws IOException {
        Matcher link = LINK.matcher(Files.readString(LIST));
        int links = 0;
        while (link.find()) {
            String text = link.group(1);
            Path file = text.startsWith("graphviz/")
                    ? Path.of("src/main/graphviz/licences", text.substring("graphviz/".length()))
                    : text.equals("Liberation-OFL-1.1.txt")
                            ? Path.of("src/main/resources/id/pohon/document/pdf/OFL.txt")
                            : LIST.resolveSibling(text).normalize();
            assertThat(file).isRegularFile().isNotEmptyFile();
            links++;
        }
        assertThat(links).isGreaterThan(listed().size());
    }

    /** A licence that is stated inside a jar is the one we say. */
    @Test
    void agreesWithTheJarsThemselves() throws IOException {
        SortedMap<String, String> listed = listed();
        int stated = 0;
        for (String path :
                Files.readString(Path.of("target/shipped.txt")).strip().split(File.pathSeparator)) {
            try (java.util.jar.JarFile jar = new java.util.jar.JarFile(path)) {
                var manifest = jar.getManifest();
                String said =
                        manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
                if (said != null) {
                    String ours = listed.get(Path.of(path).getFileName().toString());
                    assertThat(ours)
                            .as(path + " says " + said)
                            .contains(
                                    said.contains("MIT") || said.contains("mit")
                                            ? "MIT"
                                            : said.toLowerCase(java.util.Locale.ROOT)
                                                            .contains("apache")
                                                    ? "Apache-2.0"
                                                    : ours);
                    stated++;
                }
            }
        }
        assertThat(stated).isGreaterThan(5);
    }

    private static SortedMap<String, String> listed() throws IOException {
        SortedMap<String, String> jars = new TreeMap<>();
        Matcher row = JAR.matcher(Files.readString(LIST));
        while (row.find()) {
            jars.put(row.group(1), row.group(3));
        }
        return jars;
    }
}
