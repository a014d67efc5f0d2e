package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import id.pohon.contoh.ThreeOffices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --only}: one cascade into a site that stands. */
class OnlyTest {

    @TempDir
    Path project;

    @BeforeEach
    void write() throws IOException {
        Isi.write(project.resolve("content"), ThreeOffices.content());
    }

    @Test
    void theOthersStayAsTheyArePublished() throws IOException {
        build();
        Map<String, String> before = site();
        change("kesehatan/2025/unit/kepala.md", "Meningkatnya gizi balita", "Meningkatnya gizi anak");
        change("muara/2025/unit/camat.yaml", "Meningkatnya mutu layanan", "Membaiknya mutu layanan");
        build("--only", "muara/2025");
        Map<String, String> after = site();
        assertThat(Run.differing(
                        of(before, "kesehatan/", "kabupaten/", "muara/2024/"),
                        of(after, "kesehatan/", "kabupaten/", "muara/2024/")))
                .isEmpty();
        assertThat(after.get("muara/2025/unit/camat.html")).contains("Membaiknya mutu layanan");
        String data = after.get("data/sasaran.csv");
        assertThat(data).contains("Membaiknya mutu layanan").contains("Meningkatnya gizi balita");
        assertThat(Run.of(project, "verify").code()).isZero();
    }

    @Test
    void withoutChangesElsewhereItIsTheWholeBuild() throws IOException {
        build();
        change("muara/2025/unit/camat.yaml", "satuan: Hari, target: 2", "satuan: Jam, target: 9");
        build("--only", "content/muara/2025/");
        Map<String, String> alone = site();
        build();
        assertThat(Run.differing(alone, site())).isEmpty();
    }

    @Test
    void aWholeBuildAfterwardsIsACleanBuild() throws IOException {
        build();
        change("kesehatan/2025/unit/kepala.md", "Meningkatnya gizi balita", "Meningkatnya gizi anak");
        build("--only", "muara/2025");
        build();
        Map<String, String> after = site();
        Run.of(project, "build", "--no-pdf", "--output", "bersih");
        assertThat(Run.differing(after, Run.files(project.resolve("bersih")))).isEmpty();
    }

    @Test
    void aBrokenOfficeDoesNotKeepAnotherFromPublishing() throws IOException {
        build();
        change("kesehatan/2025/unit/kepala.md", "sasaran:", "sasaran: [");
        assertThat(Run.of(project, "build", "--no-pdf").code()).isEqualTo(1);
        build("--only", "muara/2025");
    }

    @Test
    void aLinkToWhatIsNotPublishedIsAPeringatan() throws IOException {
        build("--only", "muara/2025");
        assertThat(site().keySet()).noneMatch(path -> path.startsWith("kesehatan/") || path.startsWith("muara/2024"));
        Run run = Run.of(project, "build", "--no-pdf", "--only", "muara/2025", "--strict");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .contains("peringatan[P107]: instansi \"kabupaten\" tidak ada di situs ini untuk tahun 2025");
    }

    @Test
    void officesAreAddedOneByOne() throws IOException {
        for (String cascade : new String[] {"kabupaten/2025", "kesehatan/2025", "muara/2024", "muara/2025"}) {
            build("--only", cascade);
            assertThat(Run.of(project, "verify").code()).isZero();
        }
        Map<String, String> grown = site();
        build();
        // Pages made while their partners were not there yet do not name them, nor the list of offices.
        Set<String> differing = Run.differing(grown, site());
        assertThat(differing).noneMatch(path -> path.startsWith("muara/2025/unit/"));
        assertThat(grown.keySet())
                .containsAll(site().keySet().stream()
                        .filter(path -> !path.endsWith("/unduh.html") && !path.startsWith("kabupaten/"))
                        .toList());
        assertThat(grown.get("index.html")).isEqualTo(site().get("index.html"));
    }

    @Test
    void aPageChangedByHandIsNotVouchedFor() throws IOException {
        build();
        Path page = project.resolve("site/kesehatan/2025/unit/kepala.html");
        Files.writeString(page, Files.readString(page) + "<!-- lain -->");
        Run run = Run.of(project, "build", "--no-pdf", "--only", "muara/2025");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.said()).contains("kesehatan/2025/unit/kepala.html tidak lagi seperti dalam manifest.sha256");
    }

    @Test
    void anAddressThatIsNoCascadeIsAMistake() {
        for (String wrong : new String[] {"muara", "muara/2030", "../x", ""}) {
            Run run = Run.of(project, "build", "--only", wrong);
            assertThat(run.code()).as(wrong).isEqualTo(2);
            assertThat(run.said()).contains("tidak ada cascade di content/");
        }
    }

    private void build(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "build";
        args[1] = "--no-pdf";
        System.arraycopy(more, 0, args, 2, more.length);
        Run run = Run.of(project, args);
        assertThat(run.code()).as(run.said()).isZero();
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = project.resolve("content").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private Map<String, String> site() {
        return Run.files(project.resolve("site"));
    }

    private static Map<String, String> of(Map<String, String> site, String... folders) {
        Map<String, String> part = new TreeMap<>(site);
        part.keySet().removeIf(path -> java.util.Arrays.stream(folders).noneMatch(path::startsWith));
        return part;
    }
}
