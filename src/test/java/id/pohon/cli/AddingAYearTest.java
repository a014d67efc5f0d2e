package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Folders;
import id.pohon.contoh.Run;
import id.pohon.contoh.TigaInstansi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published when a year is added, file by file and byte by byte, with PDFs and everything else. */
class AddingAYearTest {

    @TempDir
    static Path published;

    @TempDir
    Path folder;

    private Path project;

    private SortedMap<String, String> before;

    @BeforeAll
    static void publish() throws IOException {
        TigaInstansi.copyTo(published);
        Run.success(published, "build");
    }

    @BeforeEach
    void copy() throws IOException {
        project = folder.resolve("proyek");
        Folders.copy(published, project);
        before = site();
    }

    @Test
    void aNewYearChangesSharedFilesOnly() throws IOException {
        Path cascade = project.resolve("content/hulu/2026/cascade.yaml");
        Files.writeString(cascade, Files.readString(cascade).replace("rancangan", "ditetapkan"));
        build();
        assertThat(changed()).allMatch(AddingAYearTest::isShared).contains("index.html", "tahun/hulu/newest.js");
        assertThat(added())
                .allMatch(file -> isShared(file) || file.startsWith("hulu/2026/"))
                .contains("hulu/2026/unit/camat.html", "perbandingan/hulu/2025-2026.html");
        assertThat(removed()).isEmpty();
        // Comparisons of older years speak of those years only.
        assertThat(changed()).doesNotContain("perbandingan/hulu/2024-2025.html");
    }

    @Test
    void aChangeWithinTheYearIsAnEditionOfItsOwn() throws IOException {
        change("hulu/2025", "hulu/2025-kedua", "target: 85,", "target: 82,");
        // Its address sorts before the one it changes.
        change("hulu/2025-kedua", "hulu/2025-antara", "target: 82,", "target: 83,");
        build();
        // Links between offices lead to the cascade in force, so pages of other offices in that year follow.
        assertThat(changed())
                .allMatch(
                        file -> isShared(file) || file.startsWith("hilir/2025/") || file.startsWith("kabupaten/2025/"))
                .contains("kabupaten/2025/unit/bupati.html");
        assertThat(site().get("tahun/hulu/newest.js"))
                .contains("\"cascade\":\"hulu/2025-antara\"")
                .contains("\"nama\":\"2025 (perubahan ke-2)\"")
                .contains("\"mengubah\":[\"hulu/2025\",\"hulu/2025-kedua\"]");
        assertThat(site())
                .containsKeys(
                        "perbandingan/hulu/2024-2025.html",
                        "perbandingan/hulu/2025-2025-kedua.html",
                        "perbandingan/hulu/2025-kedua-2025-antara.html");
        assertThat(site().get("perbandingan/hulu/2025-2025-kedua.html"))
                .contains("<h1>2025 dan 2025 (perubahan) dibandingkan</h1>");
        Set<String> titles = new TreeSet<>();
        for (String cascade : new String[] {"2025", "2025-kedua", "2025-antara"}) {
            String page = site().get("hulu/" + cascade + "/unit/camat.html");
            titles.add(page.substring(page.indexOf("<title>"), page.indexOf("</title>")));
        }
        assertThat(titles).hasSize(3);
    }

    /** A whole cascade that changes another one of its year. */
    private void change(String from, String to, String target, String other) throws IOException {
        Path content = project.resolve("content");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(content.resolve(from))) {
            files = walk.sorted().toList();
        }
        for (Path file : files) {
            Path copy = content.resolve(to)
                    .resolve(content.resolve(from).relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                String text = Files.readString(file)
                        .replace(target, other)
                        .replaceAll("(?m)^(mengubah|alamat_lama): .*\n", "");
                Files.writeString(copy, file.endsWith("cascade.yaml") ? text + "mengubah: " + from + "\n" : text);
            }
        }
    }

    private void build() {
        Run.success(project, "build");
    }

    private SortedMap<String, String> site() {
        return Run.files(project.resolve("site"));
    }

    private Set<String> changed() {
        Set<String> changed = new TreeSet<>();
        SortedMap<String, String> after = site();
        before.forEach((file, bytes) -> {
            if (after.containsKey(file) && !after.get(file).equals(bytes)) {
                changed.add(file);
            }
        });
        return changed;
    }

    private Set<String> added() {
        Set<String> added = new TreeSet<>(site().keySet());
        added.removeAll(before.keySet());
        return added;
    }

    private Set<String> removed() {
        Set<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(site().keySet());
        return removed;
    }

    /** Pages and data about the whole site, and what joins the years of the office. */
    private static boolean isShared(String file) {
        boolean top = !file.contains("/");
        return top
                || file.startsWith("data/")
                || file.startsWith("cari/")
                || file.matches("tahun/[a-z]+/newest\\.js")
                || file.startsWith("tahun/hulu/")
                || file.startsWith("perbandingan/hulu/");
    }
}
