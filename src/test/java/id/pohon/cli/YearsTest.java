package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Isi;
import id.pohon.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that start, close and compare years, as an author types them. */
class YearsTest {

    @TempDir
    Path project;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void startAProject() throws IOException {
        Isi.write(project.resolve("content"), Isi.cascade(2024, "") + """
                @@ 2024/unit/camat.yaml
                jabatan: Camat
                sasaran:
                  - kode: pelayanan
                    uraian: Meningkatnya pelayanan
                    indikator: [{kode: keluhan, uraian: Persentase keluhan, target: 80, realisasi: 75}]
                @@ 2024/kata-pengantar.md
                Yth.
                """);
    }

    @Test
    void aNewYearIsStartedEditedComparedAndBuiltAsADraft() throws IOException {
        assertThat(run("new-year", "2025", "--from", "2024")).isZero();
        assertThat(out())
                .contains("content/2025/ dibuat dari content/2024/: 3 berkas, berstatus rancangan")
                .contains("dikosongkan: 1 target, 1 realisasi; 1 realisasi menjadi baseline")
                .contains("1. tulis ulang content/2025/kata-pengantar.md")
                .contains("pohon compare 2024 2025 --draft");
        Path unit = project.resolve("content/2025/unit/camat.yaml");
        Files.writeString(
                unit, Files.readString(unit).replace("Meningkatnya pelayanan", "Meningkatnya mutu pelayanan"));
        assertThat(run("compare", "2024", "2025")).isEqualTo(1);
        assertThat(err()).contains("2025 masih rancangan");
        assertThat(run("compare", "2024", "2025", "--draft")).isZero();
        assertThat(out()).contains("Meningkatnya {+mutu+} pelayanan").contains("target: 80 → (kosong)");
        assertThat(run("check")).isZero();
        assertThat(run("build", "--draft")).isZero();
        assertThat(project.resolve("site-rancangan/2025/unit/camat.html")).exists();
    }

    @Test
    void theComparisonForProgramsIsJsonAndNothingElse() {
        run("new-year", "2025", "--from", "2024");
        out.reset();
        assertThat(run("compare", "2024", "2025", "--draft", "--format", "json"))
                .isZero();
        assertThat(Json.read(out.toByteArray())).isInstanceOf(Json.Obj.class);
    }

    @Test
    void anExistingYearIsRefused() {
        run("new-year", "2025", "--from", "2024");
        assertThat(run("new-year", "2025", "--from", "2024")).isEqualTo(1);
        assertThat(err()).contains("content/2025 sudah ada dan tidak ditimpa");
    }

    @Test
    void contentThatCannotBeReadIsShownAndNotCopied() throws IOException {
        Files.writeString(project.resolve("content/2024/unit/camat.yaml"), "jabatn: Camat\n");
        assertThat(run("new-year", "2025", "--from", "2024")).isEqualTo(1);
        assertThat(err()).contains("galat[P030]").contains("perbaiki galat di atas dulu");
        assertThat(project.resolve("content/2025")).doesNotExist();
    }

    @Test
    void aClosedYearGuardsItsContent() throws IOException {
        assertThat(run("close-year", "2024", "--tanggal", "2025-01-31")).isZero();
        assertThat(out()).contains("2024 ditutup: 3 berkas dijaga oleh penutupan.yaml");
        assertThat(run("check")).isZero();
        assertThat(run("close-year", "2024", "--tanggal", "2025-02-01")).isEqualTo(1);
        Files.writeString(project.resolve("content/2024/kata-pengantar.md"), "Kepada Yth.\n");
        assertThat(run("build")).isEqualTo(1);
        assertThat(err()).contains("content/2024/kata-pengantar.md:1:1: galat[P041]");
    }

    @Test
    void aDraftIsNotClosed() {
        run("new-year", "2025", "--from", "2024");
        assertThat(run("close-year", "2025", "--tanggal", "2026-01-31")).isEqualTo(1);
        assertThat(err()).contains("masih rancangan");
    }

    @ParameterizedTest
    @CsvSource({
        "new-year 2025 --from 2042, maksud Anda 2024?",
        "new-year 2025 --from kutai, yang ada: 2024",
        "new-year 2025, --from",
        "new-year --from 2024, TAHUN",
        "new-year 25 --from 2024, 25",
        "new-year 2024 --from 2024, sebutkan tahun lain",
        "close-year 2024, --tanggal",
        "close-year 2024 --tanggal 31-01-2025, 31-01-2025",
        "compare 2024 2042, maksud Anda 2024?",
        "compare 2024, BARU",
        "compare 2024 2024 --format xml, xml",
    })
    void wrongUseIsExplained(String typed, String said) {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(err()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"new-year, Memulai tahun baru", "close-year, Menutup tahun", "compare, Membandingkan dua cascade"})
    void eachCommandHasHelp(String command, String said) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).contains(said);
    }

    private int run(String... args) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                project,
                "",
                false,
                false,
                () -> 0L);
        return new Cli("uji", surroundings).run(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
