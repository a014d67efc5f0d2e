package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.Build;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the real program on stages as small as can be. */
class CliTest {

    @TempDir
    Path project;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean terminal;
    private boolean debug;

    @BeforeEach
    void startAProject() throws IOException {
        put("content/camat.md", "isi");
    }

    @Test
    void buildsAndSumsUp() {
        assertThat(run("build")).isZero();
        assertThat(project.resolve("site/camat.md.html")).hasContent("isi");
        assertThat(out())
                .matches(
                        "(?s)0 unit, 0 sasaran, 0 indikator menjadi 1 berkas \\(1 berubah\\) di site/ dalam 0,\\d dtk; manifes sha256 [0-9a-f]{12}\\R");
        assertThat(err()).isEmpty();
    }

    @Test
    void saysWhatChanged() throws IOException {
        put("content/lurah.md", "isi");
        run("build");
        assertThat(out()).contains("2 berkas (2 berubah)");
        Files.delete(project.resolve("content/lurah.md"));
        run("build", "--lang", "en");
        assertThat(out()).contains("1 file (0 changed, 1 removed) in site/ in 0.");
    }

    @Test
    void publishesNothingWithAGalat() throws IOException {
        run("build");
        put("content/lurah.md", "galat");
        assertThat(run("build")).isEqualTo(1);
        assertThat(err()).contains("galat[P001] content/lurah.md").contains("site/ tetap seperti semula");
        assertThat(project.resolve("site/lurah.md.html")).doesNotExist();
    }

    @Test
    void publishesNothingWithAPeringatanIfStrict() throws IOException {
        put("content/lurah.md", "peringatan");
        assertThat(run("build")).isZero();
        put("content/camat.md", "lain");
        assertThat(run("build", "--strict")).isEqualTo(1);
        assertThat(err()).contains("--strict");
        assertThat(project.resolve("site/camat.md.html")).hasContent("isi");
    }

    @Test
    void publishesDraftsOnlyWhenAsked() throws IOException {
        put("content/rancangan", "");
        assertThat(run("build")).isEqualTo(1);
        assertThat(err()).contains("--draft");
        assertThat(run("build", "--draft")).isZero();
        assertThat(project.resolve("site-rancangan/camat.md.html")).exists();
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void findsGalatWhileMakingPages() throws IOException {
        put("content/lurah.md", "terlambat");
        assertThat(run("build")).isEqualTo(1);
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void checksWithoutMakingASite() throws IOException {
        assertThat(run("check")).isZero();
        assertThat(out()).contains("tidak ada temuan: 0 unit");
        put("content/lurah.md", "peringatan");
        assertThat(run("check")).isZero();
        assertThat(run("check", "--strict")).isEqualTo(1);
        put("content/lurah.md", "galat");
        assertThat(run("check")).isEqualTo(1);
        assertThat(out()).contains("galat[P001] content/lurah.md");
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void tellsOurFaultsInOneLine() throws IOException {
        put("content/lurah.md", "rusak");
        assertThat(run("build")).isEqualTo(3);
        assertThat(err()).contains("lurah.md.html tidak dapat dibuat").doesNotContain("\tat ");
        debug = true;
        assertThat(run("build")).isEqualTo(3);
        assertThat(err()).contains("\tat id.pohon.");
    }

    @Test
    void tellsFaultsInsideAStage() throws IOException {
        put("content/lurah.md", "ambruk");
        assertThat(run("check")).isEqualTo(3);
        assertThat(err())
                .contains("kesalahan di dalam Pohon")
                .contains("POHON_DEBUG")
                .doesNotContain("\tat ");
        put("content/lurah.md", "tumpah");
        assertThat(run("check")).isEqualTo(3);
        assertThat(err()).contains("StackOverflowError");
    }

    @Test
    void leavesForeignFoldersAlone() throws IOException {
        put("surat/penting.txt", "x");
        assertThat(run("build", "--output", "surat")).isEqualTo(3);
        assertThat(err()).contains("bukan buatan Pohon").contains("--output");
        assertThat(project.resolve("surat/penting.txt")).hasContent("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biuld|perintah tidak dikenal: biuld|maksud Anda build?",
                "biuld --help|perintah tidak dikenal: biuld|maksud Anda build?",
                "build --strct --help|opsi tidak dikenal: --strct|maksud Anda --strict?",
                "chek|perintah tidak dikenal: chek|maksud Anda check?",
                "build --strct|opsi tidak dikenal: --strct|maksud Anda --strict?",
                "build --job 2|opsi tidak dikenal: --job|maksud Anda --jobs?",
                "build --jobs nol|nilai \"nol\" tidak dapat dipakai untuk --jobs|pohon build --help",
                "build --jobs 0|nilai \"0\" tidak dapat dipakai untuk --jobs|N",
                "build --jobs|--jobs memerlukan nilai|pohon build --help",
                "build --engine viz|nilai \"viz\" tidak dapat dipakai untuk --engine|embedded|dot",
                "build --lang fr|nilai \"fr\" tidak dapat dipakai untuk --lang|id|en",
                "build lagi|perintah tidak dikenal: lagi|pohon build --help",
                "--lang en biuld|unknown command: biuld|did you mean build?",
            })
    void explainsAMistypedCommand(String line, String what, String hint) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err()).contains(what).contains(hint);
        assertThat(out()).isEmpty();
    }

    @Test
    void showsHelpWithoutACommandButCallsItWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("Pemakaian: pohon").contains("build").contains("Membuat situs dari isi.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "check -h", "build --lang en --help", "--help --lang=en"})
    void explainsEveryOptionInTheLanguage(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out())
                .contains(line.contains("en") ? "Usage: pohon" : "Pemakaian: pohon")
                .contains("--project");
        for (String option :
                out().lines().filter(l -> l.matches("\\s+(-h, )?--.*")).toList()) {
            assertThat(option).matches("\\s+(-h, )?--\\S+\\s+\\S.*\\w.*");
        }
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out()).isEqualTo("Pohon 9.9.9" + System.lineSeparator());
    }

    @Test
    void takesFoldersBeforeAndAfterTheCommand() throws IOException {
        put("lain/content/lurah.md", "isi");
        assertThat(run("--project", "lain", "build")).isZero();
        assertThat(project.resolve("lain/site/lurah.md.html")).exists();
        assertThat(run("build", "--content", "lain/content", "--output", "hasil", "--quiet"))
                .isZero();
        assertThat(project.resolve("hasil/lurah.md.html")).exists();
        assertThat(out()).isEmpty();
    }

    @Test
    void countsOnATerminalOnly() {
        assertThat(run("build")).isZero();
        assertThat(err()).isEmpty();
        terminal = true;
        assertThat(run("build")).isZero();
        assertThat(err()).startsWith("\r1/1 berkas").endsWith("\r          \r");
    }

    @Test
    void speaksBothLanguagesCompletely() {
        assertThat(Words.of("en").wording().keys())
                .isEqualTo(Words.of("id").wording().keys());
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        AtomicLong clock = new AtomicLong();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                project,
                terminal,
                debug,
                () -> clock.addAndGet(150_000_000));
        return new Cli(new Build(SmallParts.PARTS), "9.9.9", surroundings).run(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void put(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
