package id.pohon.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.pohon.check.Checks;
import id.pohon.json.Json;
import id.pohon.markdown.Markdown;
import id.pohon.page.Pages;
import id.pohon.report.Diagnostics;
import id.pohon.report.GithubPrinter;
import id.pohon.report.JsonPrinter;
import id.pohon.report.Messages;
import id.pohon.report.RuleBook;
import id.pohon.report.SarifPrinter;
import id.pohon.report.TextPrinter;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Damaged files bring findings, never an exception or a hang. {@code -Dpohon.mutasi=100000} sets how many; the seed is
 * the number of the file, so a failure can be repeated.
 */
class MutationTest {

    private static final int COUNT = Integer.getInteger("pohon.mutasi", 1_000);
    private static final int AT_ONCE = 50;
    private static final RuleBook RULES = RuleBook.load();
    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "- ",
            "\n",
            "\t",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            "&a",
            "*a",
            "!!x ",
            "---\n",
            "...\n",
            "|",
            ">",
            "%",
            "@",
            "<<: ",
            "? ",
            "\uFEFF",
            "\u202E",
            "\uD83D\uDE00",
            "1.500",
            "null",
            "  ",
            "=",
            "\\",
            "\u0000",
            "unit",
            "camat/1",
            "arah/misi-1",
            "mendukung: ",
            "2024-13-45",
            "99999999999999999999",
            "&",
            "*",
            "\u2028");

    private static final String CASCADE = """
            tahun: 2024
            instansi: {kode: kj, nama: "Kecamatan: KJ"}
            judul: Cascading
            status: ditetapkan
            jenjang: [Camat, Kasi]
            periode: {mulai: 2021, selesai: 2026}
            capaian: {skala: {Tinggi: 90, Rendah: 50}, batas: 120, turun: B}
            arah:
              - {kode: visi, jenis: visi, uraian: Sejahtera}
              - {kode: misi-1, jenis: misi, uraian: Bersih, induk: visi}
            program:
              - {kode: 7.01, nama: Penunjang, anggaran: 1500000}
            riwayat: [{tanggal: 2024-01-05, uraian: Terbit}]
            """;

    private static final String UNIT = """
            ---
            jabatan: 'Camat'
            jenjang: Camat
            pejabat: {nama: A, sebagai: Plt.}
            sasaran:
              - kode: pelayanan
                nomor: 1
                uraian: >
                  Meningkatnya kualitas
                  pelayanan
                mendukung: [arah/misi-1, {ke: camat/tertib, status: usulan}]
                lintas:
                  - ke: camat
                program: [7.01]
                indikator:
                  - uraian: "Persentase keluhan"
                    target: {tahun: 80-90%, tw1: 12,5}
                    baseline: {tahun: 2023, nilai: 70}
                    abaikan: [{aturan: P122, alasan: contoh}]
              - kode: tertib
                uraian: |
                  Meningkatnya tertib
                indikator:
                  - uraian: Jumlah
            ---
            Narasi.
            """;

    @Test
    void damagedFilesBringFindingsNotExceptions() throws IOException {
        for (int seed = 0; seed < COUNT; seed += AT_ONCE) {
            read(seed);
        }
    }

    private static void read(int first) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path project = disk.getPath("/p");
            for (int seed = first; seed < first + AT_ONCE; seed++) {
                Random random = new Random(seed);
                Path folder = project.resolve("content/i" + seed + "/2024");
                Files.createDirectories(folder.resolve("unit"));
                boolean cascade = random.nextInt(3) == 0;
                Files.write(folder.resolve("cascade.yaml"), cascade ? damage(CASCADE, random) : bytes(CASCADE));
                Files.write(folder.resolve("unit/camat.md"), cascade ? bytes(UNIT) : damage(UNIT, random));
            }
            Diagnostics diagnostics = new Diagnostics();
            Loaded loaded = ContentReader.read(project, project.resolve("content"), diagnostics);
            Checks.run(loaded.content(), diagnostics);
            Pages.check(loaded.content(), new Markdown(), diagnostics);
            for (String language : List.of("id", "en")) {
                TextPrinter printer = new TextPrinter(Messages.of(language), loaded.files(), Integer.MAX_VALUE);
                assertThat(printer.print(diagnostics.all()))
                        .as("seeds from " + first)
                        .isNotEmpty();
                Messages messages = Messages.of(language);
                Json.read(new JsonPrinter(messages, loaded.files(), "1")
                        .print(diagnostics.all())
                        .getBytes(StandardCharsets.UTF_8));
                Json.read(new SarifPrinter(messages, RULES, "1", "")
                        .print(diagnostics.all())
                        .getBytes(StandardCharsets.UTF_8));
                assertThat(new GithubPrinter(messages, "")
                                .print(diagnostics.all())
                                .lines())
                        .hasSize(diagnostics.all().size() + 1);
            }
        }
    }

    private static byte[] damage(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(4) && damaged.length() > 0; i++) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> damaged.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> damaged.insert(at, damaged.substring(random.nextInt(at + 1), end));
                default -> damaged.setLength(at);
            }
        }
        byte[] bytes = bytes(damaged.toString());
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
