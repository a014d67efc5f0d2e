package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code pohon doctor} on real projects, well and ill. */
class DoctorTest {

    @TempDir
    Path folder;

    private Path project;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void startAProject() {
        project = folder.resolve("proyek é");
        assertThat(run("init", "proyek é", "--instansi", "Kecamatan Uji", "--tahun", "2025"))
                .isZero();
    }

    @Test
    void saysThatTheSiteIsStillToBeMade() {
        assertThat(run("doctor", "--project", "proyek é")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("OK         Java ", "perhatian  Situs")
                .containsPattern("(?m)^OK +Diagram +Graphviz [0-9.]+ di dalam Pohon")
                .containsPattern("(?m)^ +> jalankan: pohon build$")
                .endsWith("Siap; ada yang perlu diperhatikan." + System.lineSeparator());
    }

    @Test
    void leavesNothingBehind() throws IOException {
        run("doctor", "--project", "proyek é");
        try (var files = Files.list(project)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("doctor"));
        }
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void comparesTheSiteWithItsManifest() throws IOException {
        run("build", "--no-pdf", "--project", "proyek é");
        assertThat(levels("doctor")).containsEntry("situs", "ok").containsEntry("isi", "ok");
        Files.writeString(project.resolve("site/index.html"), "diubah");
        Files.delete(project.resolve("site/404.html"));
        assertThat(levels("doctor")).containsEntry("situs", "perhatian");
        assertThat(run("doctor", "--project", "proyek é", "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("attention  Site", "2 files are not as in the");
    }

    @Test
    void countsWhatStandsInTheWay() throws IOException {
        Files.writeString(
                project.resolve("content/2025/unit/bagian.md"), "---\njabatan: Bagian\natasan: bupati\n---\n");
        assertThat(run("doctor", "--project", "proyek é")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("masalah +Isi +2 unit, .*; 1 galat")
                .contains("> situs tidak dapat dibuat sebelum galatnya diperbaiki; lihat: pohon check")
                .contains("Belum siap");
    }

    @Test
    void isAboutAFolderWithoutContentToo() {
        assertThat(run("doctor", "--project", "tidak ada")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("masalah +Folder .* tidak dapat ditulis")
                .containsPattern("masalah +Isi +folder isi .* tidak ada");
    }

    @Test
    void keepsQuietAboutWhatIsWell() {
        assertThat(run("doctor", "--project", "proyek é", "--quiet")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("perhatian  Situs")
                .doesNotContain("OK", "Java");
    }

    private Map<String, String> levels(String... args) {
        run(args[0], "--format", "json", "--project", "proyek é");
        Json.Obj answer = (Json.Obj) Json.read(out.toByteArray());
        assertThat(answer.members().get("pohon")).isEqualTo(Json.of("9.9.9"));
        Map<String, String> levels = new TreeMap<>();
        for (Json one : ((Json.Arr) answer.members().get("periksa")).items()) {
            Map<String, Json> members = ((Json.Obj) one).members();
            levels.put(((Json.Text) members.get("topik")).value(), ((Json.Text) members.get("tingkat")).value());
        }
        return levels;
    }

    private int run(String... args) {
        out.reset();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), stream, stream, folder, "", false, false, System::nanoTime);
        return new Cli("9.9.9", surroundings).run(args);
    }
}
