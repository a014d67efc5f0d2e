package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from a spreadsheet to a site and back, as a planner types it. */
class ExchangeTest {

    private static final Path TABLES =
            Path.of("src/test/resources/impor/tabel-2024.xlsx").toAbsolutePath();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path here;

    @Test
    void aNewProjectBuildsAtOnce() throws IOException {
        here = folder;
        assertThat(run("init", "kantor baru", "--instansi", "Kecamatan: \"Maju\" #1", "--tahun", "2025"))
                .isZero();
        here = folder.resolve("kantor baru");
        assertThat(run("check")).as(out()).isZero();
        assertThat(run("build", "--no-pdf")).as(err()).isZero();
        assertThat(here.resolve("site/2025/unit/pimpinan.html")).content().contains("elum diisi");
        assertThat(Files.readString(here.resolve("README.md"))).contains("Kecamatan: \"Maju\" #1");
        try (Stream<Path> files = Files.walk(here)) {
            assertThat(files.filter(file -> !file.startsWith(here.resolve("site")) && Files.isRegularFile(file))
                            .filter(file -> !file.toString().contains(".pohon"))
                            // the schemas tell what the reader may write in braces
                            .filter(file -> !file.toString().contains(".skema")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern("\\{[a-z:]+}"));
        }
        here = folder;
        assertThat(run("init", "kantor baru", "--instansi", "x", "--tahun", "2025"))
                .isEqualTo(1);
        assertThat(err()).contains("tidak kosong");
    }

    @Test
    void initAsksWhatTheOptionsLeaveOpen() {
        here = folder;
        assertThat(answering("Dinas Contoh\n2026\n", "init", "a")).isZero();
        assertThat(err()).contains("Nama instansi:").contains("Tahun perencanaan:");
        assertThat(folder.resolve("a/content/2026/cascade.yaml")).content().contains("kode: contoh");
        assertThat(answering("Dinas Contoh\nnanti\n", "init", "b")).isEqualTo(2);
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void tablesOfAnOfficeBecomeASite() throws IOException {
        here = folder;
        assertThat(run("import", TABLES.toString(), "--to", "content/2024", "--dry-run"))
                .isEqualTo(1);
        assertThat(out())
                .contains("baru   content/2024/unit/sekretaris-camat.md")
                .contains("+   - kode: kegiatan-pemerintahan-melibatkan")
                .contains("Tabel!A26: nomor 12 muncul dua kali")
                .contains(
                        "tabel-2024.xlsx: 232 sel atau baris terbaca = 229 diimpor + 3 ditanyakan; 9 unit, 62 sasaran, 66"
                                + " indikator")
                .contains("percobaan saja");
        assertThat(folder.resolve("content")).doesNotExist();
        assertThat(run("import", TABLES.toString(), "--to", "content/2024")).isEqualTo(1);
        assertThat(run("check")).as(out()).isZero();
        assertThat(run("import", TABLES.toString(), "--to", "content/2024")).isEqualTo(1);
        assertThat(out()).contains("sama   content/2024/unit/camat.md").doesNotContain("baru ");
    }

    @Test
    void realUnitsReplaceExamplesThatNobodyEdited() throws IOException {
        here = folder;
        run("init", "a", "--instansi", "Kecamatan Uji", "--tahun", "2024");
        run("init", "b", "--instansi", "Kecamatan Uji", "--tahun", "2024");
        here = folder.resolve("a");
        Path example = here.resolve("content/2024/unit/pimpinan.md");
        run("import", TABLES.toString(), "--to", "content/2024", "--dry-run");
        assertThat(out()).contains("buang  content/2024/unit/pimpinan.md");
        assertThat(example).exists();
        run("import", TABLES.toString(), "--to", "content/2024");
        assertThat(example).doesNotExist();
        assertThat(here.resolve("content/2024/unit/bagian.md")).doesNotExist();

        here = folder.resolve("b");
        Path edited = here.resolve("content/2024/unit/pimpinan.md");
        Files.writeString(edited, Files.readString(edited).replace("(belum diisi)", "Umum"));
        run("import", TABLES.toString(), "--to", "content/2024");
        assertThat(out()).doesNotContain("buang");
        assertThat(edited).exists();
        assertThat(here.resolve("content/2024/unit/bagian.md")).exists();
    }

    @Test
    void whatIsExportedIsImportedUnchanged() throws IOException {
        here = folder;
        run("import", TABLES.toString(), "--to", "content/2024");
        assertThat(run("export", "a.xlsx")).as(err()).isZero();
        assertThat(run("import", "a.xlsx", "--to", "content/2024")).as(out()).isZero();
        assertThat(run("export", "csv", "--format", "csv", "--only", "content/2024/"))
                .isZero();
        assertThat(run("import", "csv", "--to", "content/2024", "--merge"))
                .as(out())
                .isZero();
        assertThat(run("export", "a.xlsx")).isEqualTo(1);
        assertThat(err()).contains("a.xlsx sudah ada");
        assertThat(run("export", "b.xlsx", "--only", "2031")).isEqualTo(2);
        assertThat(err()).contains("tidak ada cascade 2031; yang ada: 2024");
    }

    @Test
    void aTemplateWithNothingInItGivesNothing() throws IOException {
        here = folder;
        assertThat(run("template", "isian.xlsx")).isZero();
        assertThat(run("template", "isian.xlsx")).isEqualTo(1);
        assertThat(run("template", "isian.doc")).isEqualTo(1);
        assertThat(err()).contains("harus berakhir dengan .xlsx");
        assertThat(run("import", "isian.xlsx", "--to", "content/2025")).isEqualTo(1);
        assertThat(out()).contains("tidak berisi satu unit pun").contains("Petunjuk, Contoh, dan Pilihan");
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedInOneLine() throws IOException {
        here = folder;
        Files.writeString(folder.resolve("a.pdf"), "%PDF");
        assertThat(run("import", "a.pdf", "--to", "content/2025")).isEqualTo(1);
        assertThat(err()).contains("a.pdf bukan .xlsx").doesNotContain("\tat ");
        assertThat(run("import", "a.pdf", "--to", "content/2025", "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("a.pdf is not .xlsx");
        assertThat(run("import", "a.pdf")).isEqualTo(2);
    }

    /** Every sentence that the packages ask for exists in both languages; CliTest holds the languages to the same keys. */
    @Test
    void everyQuestionHasItsSentence() throws IOException {
        Set<String> known = Words.of("id").wording().keys();
        Set<String> asked = new TreeSet<>();
        Pattern key = Pattern.compile("\"((?:impor|lembar|ekspor|berkas|init|template)\\.[a-z0-9.-]*[a-z0-9])\"");
        for (String name : List.of("cli", "exchange", "sheet", "start")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/pohon", name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher found = key.matcher(Files.readString(file));
                    while (found.find()) {
                        asked.add(found.group(1));
                    }
                }
            }
        }
        asked.remove("impor.komentar");
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(known).containsAll(asked);
    }

    private int run(String... args) {
        return run("", false, args);
    }

    private int answering(String answers, String... args) {
        return run(answers, true, args);
    }

    private int run(String answers, boolean terminal, String... args) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                here,
                "",
                terminal,
                true,
                System::nanoTime);
        return new Cli("uji", surroundings).run(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
