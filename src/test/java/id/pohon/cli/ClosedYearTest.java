package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Folders;
import id.pohon.contoh.Run;
import id.pohon.contoh.TigaInstansi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed year while everything around it changes. Its PDFs are published as well. */
class ClosedYearTest {

    private static final String CLOSED = "hulu/2024";

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
        before = closed();
        assertThat(before.keySet())
                .anyMatch(file -> file.endsWith(".html"))
                .anyMatch(file -> file.endsWith(".pdf"))
                .anyMatch(file -> file.endsWith(".svg"))
                .anyMatch(file -> file.endsWith(".csv"))
                .anyMatch(file -> file.endsWith(".xlsx"));
    }

    @Test
    void aChangeOfItsContentIsAGalatThatNamesTheWayOut() throws IOException {
        edit("hulu/2024/unit/kasi-pasar.yaml", "realisasi: 26", "realisasi: 20");
        Run run = Run.of(project, "build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("content/hulu/2024/unit/kasi-pasar.yaml:1:1: galat[P041]")
                .contains("hapus penutupan.yaml");
        assertThat(closed()).isEqualTo(before);
    }

    @Test
    void otherLineEndsAreNoChange() throws IOException {
        Path file = project.resolve("content/hulu/2024/kata-pengantar.md");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        Run.success(project, "build");
        assertThat(closed()).isEqualTo(before);
    }

    @Test
    void contentOfOtherYearsChangesNothingInIt() throws IOException {
        edit("hulu/2025/unit/camat.yaml", "target: 85", "target: 88");
        edit("hulu/2025/unit/kasi-digital.yaml", "jabatan: Kasi Layanan Digital", "jabatan: Kasi Digital");
        edit("hulu/2026/cascade.yaml", "status: rancangan", "status: ditetapkan");
        edit("hilir/2024/unit/camat.yaml", "target: 10", "target: 12");
        Run run = Run.success(project, "build");
        assertThat(closed()).isEqualTo(before);
        assertThat(run.out()).doesNotContain("tahun yang ditutup");
    }

    @Test
    void aTemplateChangesItsPagesAndTheBuildSaysHowMany() throws IOException {
        Path template = project.resolve("templates/page/unit.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(
                template,
                Files.readString(Path.of("templates/page/unit.ftlh"))
                        .replace("<p class=\"intro\">${intro}</p>", "<p class=\"intro\">${intro} (cetakan lain)</p>"));
        Run run = Run.success(project, "build");
        SortedMap<String, String> after = closed();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        TreeSet<String> changed = new TreeSet<>();
        for (Map.Entry<String, String> file : after.entrySet()) {
            if (!file.getValue().equals(before.get(file.getKey()))) {
                changed.add(file.getKey());
                // What the template says differently, and nothing else: the content of a closed year speaks as before.
                assertThat(file.getValue().replace(" (cetakan lain)", "")).isEqualTo(before.get(file.getKey()));
            }
        }
        assertThat(changed)
                .containsExactly("unit/camat.html", "unit/kasi-kesra.html", "unit/kasi-pasar.html", "unit/sekcam.html");
        assertThat(run.out()).contains("4 berkas tahun yang ditutup hulu/2024 berubah");
        assertThat(Run.of(project, "build").out()).doesNotContain("tahun yang ditutup");
    }

    private SortedMap<String, String> closed() {
        return Run.files(project.resolve("site").resolve(CLOSED));
    }

    private void edit(String file, String old, String now) throws IOException {
        Path path = project.resolve("content").resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
    }
}
