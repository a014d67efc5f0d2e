package id.pohon.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real site, PDFs included, has the same bytes with every Java from 17 on that is installed here. */
class EveryJavaTest {

    private static final Pattern MAJOR = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    void makesTheSameSite() throws Exception {
        SortedMap<Integer, Path> javas = others();
        assumeFalse(javas.isEmpty(), "only one Java is installed here");
        String expected = site(Path.of(System.getProperty("java.home")), "ini");
        for (Map.Entry<Integer, Path> java : javas.entrySet()) {
            assertThat(site(java.getValue(), "java " + java.getKey()))
                    .as("Java " + java.getKey())
                    .isEqualTo(expected);
        }
    }

    private String site(Path java, String name) throws Exception {
        Path project = Files.createDirectories(folder.resolve(name));
        Child child = Child.builds(List.of(), java, project);
        assertThat(child.code()).as(child.said()).isZero();
        return Files.readString(project.resolve("site/manifest.sha256"));
    }

    /** One of each major version but the one that runs this test. */
    private static SortedMap<Integer, Path> others() throws IOException {
        SortedMap<Integer, Path> javas = new TreeMap<>();
        for (Path home : homes()) {
            Path release = home.resolve("release");
            if (Files.isExecutable(home.resolve("bin/java")) && Files.isRegularFile(release)) {
                Matcher major = MAJOR.matcher(Files.readString(release));
                if (major.find() && Integer.parseInt(major.group(1)) >= 17) {
                    javas.putIfAbsent(Integer.valueOf(major.group(1)), home);
                }
            }
        }
        javas.remove(Runtime.version().feature());
        return javas;
    }

    private static List<Path> homes() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (Path parent : List.of(Path.of("/usr/lib/jvm"), Path.of("/opt"))) {
            if (Files.isDirectory(parent)) {
                try (Stream<Path> found = Files.list(parent)) {
                    found.sorted().forEach(homes::add);
                }
            }
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME_")) {
                homes.add(Path.of(value));
            }
        });
        return homes;
    }
}
