package id.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code golden/situs} is a project: its pages must say what {@code expected/} says. Compared is what
 * stands between {@code <main>} and {@code </main>}, without the drawings, which have tests of their own. With the
 * environment variable POHON_TULIS_HARAPAN the expectations are written instead.
 */
class GoldenSiteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/situs");
    private static final boolean WRITE = System.getenv("POHON_TULIS_HARAPAN") != null;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> pagesSayWhatIsExpected() throws IOException {
        try (Stream<Path> projects = Files.list(GOLDEN)) {
            return projects.sorted().toList().stream()
                    .map(project ->
                            DynamicTest.dynamicTest(project.getFileName().toString(), () -> compare(project)));
        }
    }

    private void compare(Path project) throws IOException {
        Path site = folder.resolve(project.getFileName().toString());
        build(project, site);
        SortedMap<String, String> made = mains(site);
        Path expected = project.resolve("expected");
        if (WRITE) {
            for (var page : made.entrySet()) {
                Path file = expected.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
        }
        assertThat(made).isEqualTo(pages(expected));
    }

    private static void build(Path project, Path site) {
        Run.success(
                site.resolveSibling("proyek"),
                "build",
                "--content",
                project.resolve("content").toAbsolutePath().toString(),
                "--output",
                site.toString());
    }

    private static SortedMap<String, String> mains(Path site) throws IOException {
        SortedMap<String, String> mains = new TreeMap<>();
        for (var page : pages(site).entrySet()) {
            Document html = Jsoup.parse(page.getValue());
            html.select("svg.d").forEach(drawing -> drawing.empty().clearAttributes());
            html.outputSettings().prettyPrint(false);
            mains.put(page.getKey(), html.selectFirst("main").outerHtml().replaceAll("\\?v=[0-9a-f]+", "") + "\n");
        }
        return mains;
    }

    private static SortedMap<String, String> pages(Path root) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> walk = Files.walk(root)) {
                List<Path> files =
                        walk.filter(file -> file.toString().endsWith(".html")).toList();
                for (Path file : files) {
                    pages.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return pages;
    }
}
