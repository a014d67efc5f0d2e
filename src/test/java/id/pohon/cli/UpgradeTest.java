package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.edit.Migration;
import id.pohon.edit.TextEdits;
import id.pohon.edit.Upgrade;
import id.pohon.report.Failure;
import id.pohon.source.ClosedYear;
import id.pohon.source.Format;
import id.pohon.source.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Upgrades content of a format that never was: in format 0, {@code jabatan} was called {@code nama_jabatan}. */
class UpgradeTest {

    private static final Format ZERO_AND_ONE = new Format(0, 1);

    @TempDir
    Path project;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private record Renamed() implements Migration {

        @Override
        public int from() {
            return 0;
        }

        @Override
        public void change(String file, Written.Obj keys, TextEdits edits) {
            if (file.contains("/unit/")) {
                keys.entry("nama_jabatan")
                        .ifPresent(entry ->
                                edits.replace(entry.start(), entry.start() + "nama_jabatan".length(), "jabatan"));
            }
        }
    }

    @BeforeEach
    void oldContent() throws IOException {
        put("content/situs.yaml", "# situs\nformat: 0 # lama\njudul: Uji\n");
        put(
                "content/2024/cascade.yaml",
                "tahun: 2024\ninstansi:\n  kode: uji\n  nama: Uji\njudul: Uji\nstatus: ditetapkan\n");
        put(
                "content/2024/unit/camat.md",
                "---\r\n# dari SK\r\nnama_jabatan:   \"Camat\"   # tetap\r\nsasaran:\r\n  - uraian: Meningkatnya pelayanan"
                        + "\r\n    indikator:\r\n      - uraian: Nilai\r\n---\r\nnama_jabatan di narasi\r\n");
    }

    @Test
    void showsAndWritesOnlyWhenAsked() throws IOException {
        String before = read("content/2024/unit/camat.md");
        assertThat(upgrade()).isEqualTo(1);
        assertThat(out())
                .contains(
                        "--- content/2024/unit/camat.md",
                        "-nama_jabatan:   \"Camat\"   # tetap",
                        "+jabatan:   \"Camat\"   # tetap",
                        "-format: 0 # lama",
                        "+format: 1 # lama",
                        "format 0 menjadi 1: 2 berkas berubah",
                        "--tulis");
        assertThat(read("content/2024/unit/camat.md")).isEqualTo(before);

        assertThat(upgrade("--tulis")).isZero();
        assertThat(read("content/2024/unit/camat.md"))
                .isEqualTo(before.replaceFirst("nama_jabatan", "jabatan"))
                .endsWith("nama_jabatan di narasi\r\n");
        assertThat(read("content/situs.yaml")).isEqualTo("# situs\nformat: 1 # lama\njudul: Uji\n");
        assertThat(run("check")).isZero();
        assertThat(upgrade()).isZero();
        assertThat(out()).contains("sudah berformat 1");
    }

    @Test
    void aClosedYearStaysClosed() throws IOException {
        String hash = ClosedYear.hash(read("content/2024/unit/camat.md"));
        String other = ClosedYear.hash("bukan isinya");
        put(
                "content/2024/penutupan.yaml",
                "tanggal: 2025-01-31\nberkas:\n  cascade.yaml: " + other + "\n  unit/camat.md: " + hash + "\n");
        assertThat(upgrade("--tulis")).isZero();
        assertThat(read("content/2024/penutupan.yaml"))
                .contains("unit/camat.md: " + ClosedYear.hash(read("content/2024/unit/camat.md")))
                .contains("cascade.yaml: " + other);
    }

    @Test
    void sendsOldContentHereAndNewContentToANewProgram() {
        assertThat(ZERO_AND_ONE.advice("0").orElseThrow().key()).isEqualTo("P039.lama.hint");
        assertThat(ZERO_AND_ONE.advice("2").orElseThrow().key()).isEqualTo("P039.hint");
        assertThat(ZERO_AND_ONE.advice("satu").orElseThrow().key()).isEqualTo("P039.hint");
        assertThat(ZERO_AND_ONE.advice("1")).isEmpty();
        assertThat(ZERO_AND_ONE.advice("")).isEmpty();
    }

    @Test
    void refusesAFormatOfALaterProgram() throws IOException {
        put("content/situs.yaml", "format: 2\n");
        assertThat(run("upgrade")).isEqualTo(3);
        assertThat(out()).contains("isi berformat 2, lebih baru daripada program ini (format 1); perbarui Pohon");
        assertThat(run("build")).isEqualTo(1);
        assertThat(out()).contains("P039", "perbarui program");
        put("content/situs.yaml", "format: lima\n");
        assertThat(run("upgrade", "--lang", "en")).isEqualTo(3);
        assertThat(out()).contains("content format \"lima\" is not known");
    }

    @Test
    void aFileThatIsNotUtf8StopsIt() throws IOException {
        Files.write(project.resolve("content/2024/unit/kasi.md"), new byte[] {(byte) 0xff});
        Assertions.assertThatThrownBy(this::upgradeOrThrow).isInstanceOf(Failure.class);
        assertThat(read("content/situs.yaml")).contains("format: 0");
    }

    @Test
    void thereIsAStepFromEveryKnownFormat() {
        assertThat(Upgrade.STEPS).hasSize(Format.KNOWN.current() - Format.KNOWN.oldest());
        for (int i = 0; i < Upgrade.STEPS.size(); i++) {
            assertThat(Upgrade.STEPS.get(i).from()).isEqualTo(Format.KNOWN.oldest() + i);
        }
    }

    private int upgrade(String... args) {
        out.reset();
        return command().execute(args);
    }

    private void upgradeOrThrow() {
        CommandLine command = command();
        command.setExecutionExceptionHandler((cause, line, parsed) -> {
            throw cause;
        });
        command.parseArgs("--tulis");
        ((UpgradeCommand) command.getCommand()).call();
    }

    private CommandLine command() {
        return new CommandLine(new UpgradeCommand(
                new PohonCommand(), surroundings(), Words.of("id"), ZERO_AND_ONE, List.of(new Renamed())));
    }

    private int run(String... args) {
        out.reset();
        return new Cli("9.9.9", surroundings()).run(args);
    }

    private Surroundings surroundings() {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Surroundings(
                InputStream.nullInputStream(), stream, stream, project, "", false, false, System::nanoTime);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String read(String path) throws IOException {
        return Files.readString(project.resolve(path));
    }

    private void put(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
