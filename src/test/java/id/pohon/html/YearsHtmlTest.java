package id.pohon.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Folders;
import id.pohon.contoh.Run;
import java.io.IOException;
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
        Run.success(project, "new-year", "2025", "--from", "2024");
        Path unit = project.resolve("content/2025/unit/kasi-kesejahteraan-sosial.md");
        String text = Files.readString(unit)
                .replace("jabatan:", "sebelumnya: [kasi-kesra]\njabatan:")
                .replace("Melaksanakan Kegiatan", "Terlaksananya Kegiatan");
        Files.writeString(unit, text);
        Run.success(project, "build", "--draft", "--no-pdf");
        Path site = project.resolve("site-rancangan");
        assertThat(site.resolve("perbandingan/kembang-janggut/2024-2025.html"))
                .content()
                .contains("<ins>");
        assertThat(site.resolve("2025/unit/kasi-kesra.html")).exists();
        assertThat(HtmlRules.check(site)).isEmpty();
    }
}
