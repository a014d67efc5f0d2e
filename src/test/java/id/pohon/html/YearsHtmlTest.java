package id.pohon.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.cli.Cli;
import id.pohon.cli.Surroundings;
import id.pohon.contoh.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real content and a draft of the next year, made from it and edited, keep the rules of every page. */
class YearsHtmlTest {

    @TempDir
    Path project;

    @Test
    void aSiteOfTwoYearsKeepsTheRules() throws IOException {
        Folders.copy(Path.of("content"), project.resolve("content"));
        run("new-year", "2025", "--from", "2024");
        Path unit = project.resolve("content/2025/unit/kasi-kesejahteraan-sosial.md");
        String text = Files.readString(unit)
                .replace("jabatan:", "sebelumnya: [kasi-kesra]\njabatan:")
                .replace("Melaksanakan Kegiatan", "Terlaksananya Kegiatan");
        Files.writeString(unit, text);
        run("build", "--draft", "--no-pdf");
        Path site = project.resolve("site-rancangan");
        assertThat(site.resolve("perbandingan/kembang-janggut/2024-2025.html"))
                .content()
                .contains("<ins>");
        assertThat(site.resolve("2025/unit/kasi-kesra.html")).exists();
        assertThat(HtmlRules.check(site)).isEmpty();
    }

    private void run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(InputStream.nullInputStream(), print, print, project, "", false, true, () -> 0L);
        int code = new Cli("uji", surroundings).run(args);
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
    }
}
