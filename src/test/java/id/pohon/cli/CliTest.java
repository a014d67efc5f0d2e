package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the real program on content as small as can be. */
class CliTest {

    @TempDir
    Path project;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String searchPath = "";
    private boolean terminal;
    private boolean debug;

    @BeforeEach
    void startAProject() throws IOException {
        cascade("content", "ditetapkan");
        unit("content", "camat", "");
    }

    @Test
    void buildsAndSumsUp() {
        assertThat(run("build")).isZero();
        assertThat(project.resolve("site/2024/unit/camat.html")).exists();
        assertThat(out())
                .matches("(?s)1 unit, 1 sasaran, 1 indikator menjadi (\\d+) berkas \\(\\1 berubah\\) di site/"
                        + " dalam \\d,\\d dtk; manifes sha256 [0-9a-f]{64}\\R"
                        + "berkas isi: 3 terbaca = 3 terbit \\+ 0 rancangan \\+ 0 diabaikan \\+ 0 ditolak\\R"
                        + "diagram: Graphviz [0-9.]+ \\(embedded\\)\\R");
        assertThat(err()).isEmpty();
    }

    @Test
    void saysWhatChanged() throws IOException {
        unit("content", "kasi", "atasan: camat");
        run("build");
        Files.delete(project.resolve("content/2024/unit/kasi.md"));
        run("build", "--lang", "en");
        assertThat(out()).containsPattern("files \\(\\d+ changed, \\d+ removed\\) in site/ in \\d+\\.\\d s");
        run("build", "--lang", "en");
        assertThat(out()).contains("(0 changed)");
    }

    @Test
    void publishesNothingWithAGalat() throws IOException {
        run("build");
        unit("content", "kasi", "atasan: bupati");
        assertThat(run("build")).isEqualTo(1);
        assertThat(err()).contains("content/2024/unit/kasi.md:2:9: galat[P101]").contains("site/ tetap seperti semula");
        assertThat(project.resolve("site/2024/unit/camat.html")).exists();
        assertThat(project.resolve("site/2024/unit/kasi.html")).doesNotExist();
    }

    @Test
    void publishesNothingWithAPeringatanIfStrict() throws IOException {
        assertThat(run("build", "--strict")).isZero();
        put("content/2024/unit/kasi.md", "---\njabatan: Kasi\natasan: camat\n---\n");
        assertThat(run("build", "--strict")).isEqualTo(1);
        assertThat(err()).contains("--strict");
        assertThat(project.resolve("site/2024/unit/kasi.html")).doesNotExist();
        assertThat(run("build")).isZero();
    }

    @Test
    void countsManyFindingsAndLeavesThemToCheck() throws IOException {
        String unit = "---\njabatan: Kasi\natasan: camat\n---\n";
        for (int i = 0; i < 5; i++) {
            put("content/2024/unit/kasi-" + i + ".md", unit);
        }
        assertThat(run("build")).isZero();
        assertThat(err()).contains("peringatan[P118]");
        for (int i = 5; i < 12; i++) {
            put("content/2024/unit/kasi-" + i + ".md", unit);
        }
        assertThat(run("build")).isZero();
        assertThat(err()).doesNotContain("[P118]").contains(" 13 peringatan").contains("selengkapnya: pohon check");
    }

    @Test
    void judgesLatenessOnADayOnly() {
        assertThat(run("check", "--tanggal", "2026-11-23")).isZero();
        assertThat(out()).contains("peringatan[P503]");
        assertThat(run("check", "--tanggal", "besok")).isEqualTo(2);
        assertThat(err()).contains("YYYY-MM-DD");
    }

    @Test
    void takesMoreWordsFromTheProject() throws IOException {
        put("templates/kata/kata-kabur.txt", "# setempat\nmutu\n- efektif\n");
        put("templates/kata/kata-kerja.txt", "meningkatnya\n");
        assertThat(run("check")).isZero();
        assertThat(out()).contains("[P201]");
    }

    @Test
    void publishesDraftsOnlyWhenAsked() throws IOException {
        cascade("content", "rancangan");
        assertThat(run("build")).isEqualTo(1);
        assertThat(err()).contains("--draft");
        assertThat(run("build", "--draft")).isZero();
        assertThat(project.resolve("site-rancangan/2024/unit/camat.html"))
                .content()
                .contains("Rancangan");
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void takesFindingsOfPageMakingAsSeriously() throws IOException {
        put(
                "content/2024/unit/camat.md",
                Files.readString(project.resolve("content/2024/unit/camat.md")) + "[putus](tidak-ada.md)\n");
        assertThat(run("build", "--strict")).isEqualTo(1);
        assertThat(err()).contains("camat.md").contains("tidak-ada.md");
        assertThat(project.resolve("site")).doesNotExist();
        assertThat(run("build")).isZero();
    }

    @Test
    void checksWithoutMakingASite() throws IOException {
        assertThat(run("check")).isZero();
        assertThat(out()).contains("tidak ada temuan: 1 unit");
        put("content/2024/unit/kasi.md", "---\njabatan: Kasi\natasan: camat\n---\n");
        assertThat(run("check")).isZero();
        assertThat(run("check", "--strict")).isEqualTo(1);
        unit("content", "kasi", "atasan: bupati");
        assertThat(run("check")).isEqualTo(1);
        assertThat(out()).contains("galat[P101]");
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void writesFindingsForPrograms() throws IOException {
        unit("content", "kasi", "atasan: bupati");
        assertThat(run("check", "--format", "json")).isEqualTo(1);
        assertThat(out()).startsWith("{").contains("\"kode\": \"P101\"").endsWith("}\n");
        assertThat(run("check", "--format=sarif")).isEqualTo(1);
        assertThat(out()).startsWith("{").contains("\"version\": \"2.1.0\"").endsWith("}\n");
        assertThat(run("check", "--format", "github", "--lang", "en")).isEqualTo(1);
        assertThat(out()).startsWith("::error file=content/2024/unit/kasi.md,line=2,col=9,title=error P101::");
        assertThat(run("check", "--format", "xml")).isEqualTo(2);
        assertThat(err()).contains("text|json|sarif|github");
    }

    @Test
    void explainsARule() {
        assertThat(run("check", "--explain", "p101")).isZero();
        assertThat(out()).startsWith("P101 ").contains("Tingkat: galat.", "pohon check:");
        assertThat(run("check", "--explain", "P1O1")).isEqualTo(2);
        assertThat(err()).contains("P1O1").contains("maksud Anda P101?");
        assertThat(run("check", "--explain", "tab", "--lang", "en")).isEqualTo(2);
        assertThat(err()).contains("P001, P002");
    }

    @Test
    void writesMissingKode() throws IOException {
        put(
                "content/2024/unit/kasi.yaml",
                "jabatan: Kasi\nsasaran:\n  - uraian: Meningkatnya mutu\n    indikator:\n"
                        + "      - {kode: mutu, uraian: Nilai mutu}\n");
        assertThat(run("check", "--tulis-kode")).isZero();
        assertThat(out())
                .contains("content/2024/unit/kasi.yaml: kasi/1 menjadi mutu (Meningkatnya mutu)")
                .contains("1 kode ditulis di 1 berkas; 0 kaitan disesuaikan");
        assertThat(project.resolve("content/2024/unit/kasi.yaml")).content().contains("  - kode: mutu\n    uraian:");
        assertThat(run("check", "--tulis-kode", "--format", "json")).isZero();
        assertThat(out()).startsWith("{");
        assertThat(err()).contains("tidak ada kode yang perlu ditulis");
    }

    @Test
    void namesTheTemplateThatFailsAndThePage() throws IOException {
        put("templates/page/unit.ftlh", "<p>\n${jabatan.tidakAda}");
        assertThat(run("build")).isEqualTo(3);
        assertThat(err())
                .contains("page/unit.ftlh")
                .contains("2")
                .contains("2024/unit/camat.html")
                .doesNotContain("\tat ");
        assertThat(project.resolve("site")).doesNotExist();
        debug = true;
        assertThat(run("build")).isEqualTo(3);
        assertThat(err()).contains("\tat id.pohon.");
    }

    @Test
    void saysWhyTheGraphvizOfTheMachineCannotBeUsed() {
        assertThat(run("build", "--engine", "dot")).isEqualTo(3);
        assertThat(err()).contains("tidak ada dot di PATH");
        assertThat(project.resolve("site")).doesNotExist();
    }

    /** A real process that passes the check and then breaks down at every picture. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPictureThatCannotBePlacedCostsThatPicture() throws IOException {
        put(
                "mesin/dot",
                "#!/bin/sh\n[ \"$1\" = -V ] && { echo 'dot - graphviz version 9.9 (0)' >&2; exit; }\n"
                        + "read graph\ncase $graph in *'a->b'*) printf 'graph 1 2 2.5\\nnode a 1 2 2 1\\nnode b 1 0.5 2 1\\n"
                        + "stop\\ngraph 1 1 1\\nnode pohon_end_of_answer_1 1\\nstop\\n'; cat >/dev/null;; esac\nexit 1\n");
        Files.setPosixFilePermissions(project.resolve("mesin/dot"), PosixFilePermissions.fromString("rwx------"));
        searchPath = project.resolve("mesin").toString();
        assertThat(run("build", "--engine", "dot", "--strict")).isEqualTo(1);
        assertThat(project.resolve("site")).doesNotExist();
        assertThat(run("build", "--engine", "dot")).as(err()).isZero();
        assertThat(err()).contains("gambar 2024/susunan tidak dapat dibuat").contains("exit code 1");
        assertThat(out()).contains("4 gambar gagal, daftarnya menggantikan");
        Document page = Jsoup.parse(project.resolve("site/2024/unit/camat.html"));
        assertThat(page.text()).contains("Gambar tidak dapat dibuat");
        assertThat(page.select("details.picture-list[open] a").eachText()).contains("Meningkatnya mutu layanan camat");
        assertThat(page.select("figure")).isEmpty();
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
        cascade("lain/content", "ditetapkan");
        unit("lain/content", "lurah", "");
        assertThat(run("--project", "lain", "build")).isZero();
        assertThat(project.resolve("lain/site/2024/unit/lurah.html")).exists();
        assertThat(run("build", "--content", "lain/content", "--output", "hasil", "--quiet"))
                .isZero();
        assertThat(project.resolve("hasil/2024/unit/lurah.html")).exists();
        assertThat(out()).isEmpty();
    }

    @Test
    void countsOnATerminalOnly() {
        assertThat(run("build")).isZero();
        assertThat(err()).isEmpty();
        terminal = true;
        // into another folder, since nothing is made where nothing changed
        assertThat(run("build", "--output", "lain")).isZero();
        assertThat(err())
                .startsWith("\rmembaca isi")
                .contains("\r1/", " berkas")
                .endsWith(" \r");
    }

    @Test
    void speaksBothLanguagesCompletely() {
        assertThat(Words.of("en").wording().keys())
                .isEqualTo(Words.of("id").wording().keys());
    }

    /** Only the command of the first argument is made, so each must be found under the name that it has. */
    @Test
    void findsEveryCommandOfTheHelp() {
        assertThat(run("--help")).isZero();
        List<String> names = out().lines()
                .filter(line -> line.matches("  [a-z]+(-[a-z]+)? +\\S.*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(names).hasSize(14).contains("build", "check", "new-year");
        for (String name : names) {
            assertThat(run(name, "--help")).isZero();
            assertThat(out()).contains("pohon " + name + " ");
            String first = out();
            assertThat(run("--quiet", name, "--help")).isZero();
            assertThat(out()).isEqualTo(first);
        }
        assertThat(run("--version", "check")).isZero();
        assertThat(run("--version", "chek")).isEqualTo(2);
        assertThat(err()).contains("maksud Anda check?");
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
                searchPath,
                terminal,
                debug,
                () -> clock.addAndGet(150_000_000));
        return new Cli("9.9.9", surroundings).run(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** As complete as a cascade must be for no rule to find anything. */
    private void cascade(String content, String status) throws IOException {
        put(content + "/situs.yaml", "lisensi: CC BY 4.0\nkontak: {email: ppid@contoh.go.id}\n");
        put(content + "/2024/cascade.yaml", """
                tahun: 2024
                instansi: {kode: uji, nama: Kantor Uji}
                judul: Uji
                status: %s
                penetapan: {nomor: 1/2024, tanggal: 2024-01-05, jabatan: Camat}
                diterbitkan: 2024-01-10
                arah: [{kode: misi-1, jenis: misi, uraian: Birokrasi yang melayani, sumber: RPJMD}]
                program: [{kode: 7.01.01, nama: Penunjang, anggaran: 1000}]
                dokumen: [{jenis: Renstra}, {jenis: Renja}, {jenis: PK}, {jenis: IKU}, {jenis: Renaksi}]
                """.formatted(status));
    }

    private void unit(String content, String kode, String atasan) throws IOException {
        put(content + "/2024/unit/" + kode + ".md", """
                ---
                %s
                jabatan: Jabatan %s
                sasaran:
                  - kode: satu
                    uraian: Meningkatnya mutu layanan %s
                    bahasa_sederhana: Warga dilayani lebih baik.
                    mendukung: [{ke: arah/misi-1, sumber: RPJMD}]
                    lintas: [{ke: Polsek Uji}]
                    program: [7.01.01]
                    indikator:
                      - kode: mutu
                        uraian: Nilai mutu layanan %s
                        satuan: Nilai
                        target: 85
                        baseline: {tahun: 2023, nilai: 80}
                        definisi: Rata-rata nilai survei warga
                        formula: jumlah nilai / banyak jawaban
                        sumber_data: Survei
                        penanggung_jawab: Bagian Umum
                ---
                """.formatted(atasan, kode, kode, kode)
                .replace("---\n\n", "---\n"));
    }

    private void put(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
