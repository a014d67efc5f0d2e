package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Run;
import id.pohon.contoh.TigaInstansi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Years and offices in one site, against {@code tiga-instansi/expected}: pages between {@code <main>} and {@code </main>}
 * without their pictures, files as they are. With the environment variable POHON_TULIS_HARAPAN the expectations are
 * written instead.
 */
class TigaInstansiTest {

    private static final Path EXPECTED = Path.of("src/test/resources/tiga-instansi/expected");
    private static final boolean WRITE = System.getenv("POHON_TULIS_HARAPAN") != null;

    @TempDir
    static Path project;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        site = TigaInstansi.published(project);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hulu/2024/unit/camat.html",
                "hulu/2024/unit/sekcam.html",
                "hulu/2024/unit/kasi-kesra.html",
                "hilir/2024/unit/camat.html",
                "hulu/2025/unit/camat.html",
                "hulu/2025/unit/kasi-sosial.html",
                "hulu/2025/unit/kasi-kesra.html",
                "perbandingan/hulu/2024-2025.html",
                "perbandingan/hilir/2024-2025.html",
                "tahun/hulu/index.html",
                "tahun/hulu/camat.html",
                "tahun/hulu/kasi-kesra.html",
                "tahun/hulu/kasi-pasar.html",
            })
    void aPageSaysWhatIsExpected(String page) throws IOException {
        Document html = Jsoup.parse(Files.readString(site.resolve(page)));
        html.select("section[aria-labelledby=gambar], template").remove();
        html.outputSettings().prettyPrint(false);
        expect(page, html.selectFirst("main").outerHtml().replaceAll("\\?v=[0-9a-f]+", "") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/server-apache.conf", "data/server-nginx.conf"})
    void serversAreToldOfOldAddresses(String file) throws IOException {
        expect(file, Files.readString(site.resolve(file)));
    }

    @Test
    void theNewestYearIsTheDecidedOneAndNotTheDraft() throws IOException {
        String script = Files.readString(site.resolve("tahun/hulu/newest.js"));
        expect("tahun/hulu/newest.js", script.replaceAll("\"cari\":\"[0-9a-f]+\"", "\"cari\":\"…\""));
        assertThat(site.resolve("hulu/2026")).doesNotExist();
    }

    @Test
    void changesOfIkuAreOnTheSheetOfTheEvaluator() throws IOException {
        Element sheet = Jsoup.parse(Files.readString(site.resolve("hulu/2025/evaluasi.html")))
                .selectFirst("section[aria-labelledby=iku]");
        assertThat(sheet.select("tbody tr").eachText()).containsExactly("2024 ke 2025 3 3 1 1 1");
        assertThat(sheet.text()).contains("3 perubahan dalam periode 2021–2026 sampai tahun ini");
        assertThat(Jsoup.parse(Files.readString(site.resolve("hulu/2024/evaluasi.html")))
                        .select("section[aria-labelledby=iku]"))
                .isEmpty();
    }

    @Test
    void theTerminalTellsTheSame() throws IOException {
        Run run = Run.success(project, "compare", "hulu/2024", "hulu/2025");
        expect("banding.txt", run.out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void programsAreToldTheSame() throws IOException {
        Run run = Run.success(project, "compare", "hulu/2024", "hulu/2025", "--format", "json");
        assertThat(run.out()).contains("\"dasar\": \"usulan\"");
        expect("banding.json", run.out());
    }

    @Test
    void aDraftIsPublishedOnlyOnRequestAndMarkedOnEachOfItsPages() throws IOException {
        Run.success(project, "build", "--draft", "--no-pdf");
        Path draft = project.resolve("site-rancangan");
        try (Stream<Path> pages = Files.walk(draft.resolve("hulu/2026"))) {
            assertThat(pages.filter(file -> file.toString().endsWith(".html")))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(Files.readString(page))
                            .contains("Rancangan: belum ditetapkan")
                            .contains("<meta name=\"robots\" content=\"noindex\""));
        }
        assertThat(Files.readString(draft.resolve("tahun/hulu/newest.js"))).contains("\"cascade\":\"hulu/2025\"");
        assertThat(Files.readString(draft.resolve("hulu/2025/unit/camat.html")))
                .doesNotContain("Rancangan: belum ditetapkan");
    }

    private static void expect(String name, String made) throws IOException {
        Path file = EXPECTED.resolve(name);
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertThat(made).isEqualTo(Files.readString(file));
    }
}
