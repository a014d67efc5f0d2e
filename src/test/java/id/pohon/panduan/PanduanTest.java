package id.pohon.panduan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide is followed from its first page to its last, in one folder, starting with what the archive holds. */
class PanduanTest {

    /** In the order of reading, which is that of the index. */
    private static final List<String> PAGES =
            List.of("mulai-cepat.md", "isi.md", "menerbitkan.md", "tahun-berikutnya.md", "tanya-jawab.md");

    @TempDir
    Path folder;

    @Test
    void everyCommandAnswersAsShown() throws Exception {
        Path archive = folder.resolve("pohon-0.1.0");
        for (Map.Entry<String, String> file : Run.files(Path.of("content")).entrySet()) {
            Path copy = archive.resolve("content").resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("content").resolve(file.getKey()), copy);
        }
        Reader reader = new Reader(archive);
        for (String page : PAGES) {
            List<Step> steps = Step.of(page);
            assertThat(steps).as("commands of %s", page).isNotEmpty();
            for (Step step : steps) {
                reader.follow(step);
            }
        }
        assertThat(reader.here()).isEqualTo(folder.resolve("situs-kantor"));
        assertThat(reader.here().resolve("site/2024/unit/sekretaris-camat.html"))
                .content()
                .contains("camat.html");
    }

    @Test
    void theIndexNamesEveryPageInThisOrder() throws IOException {
        String index = Files.readString(Step.GUIDE.resolve("README.md"));
        assertThat(PAGES.stream().map(page -> index.indexOf("(" + page + ")")).toList())
                .isSorted()
                .allMatch(at -> at > 0);
        try (var files = Files.list(Step.GUIDE)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md") && !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(PAGES);
        }
    }

    /** So that a page stays quick to load, also from a slow code host. */
    @Test
    void picturesAreSmall() throws IOException {
        try (var files = Files.list(Step.GUIDE.resolve("gambar"))) {
            List<Path> pictures = files.toList();
            assertThat(pictures).isNotEmpty();
            for (Path picture : pictures) {
                assertThat(Files.size(picture)).as(picture.toString()).isLessThan(150_000);
            }
        }
    }
}
