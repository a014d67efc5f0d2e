package id.pohon.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import id.pohon.contoh.ThreeOffices;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of several offices keeps the rules of every page, also where it grew office by office. */
class OfficesHtmlTest {

    @TempDir
    Path project;

    @Test
    void aSiteOfThreeOfficesKeepsTheRules() throws IOException {
        Isi.write(project.resolve("content"), ThreeOffices.content());
        build();
        assertThat(HtmlRules.check(project.resolve("site"))).isEmpty();
    }

    @Test
    void aSiteThatGrewKeepsTheRules() throws IOException {
        Isi.write(project.resolve("content"), ThreeOffices.content());
        build("--only", "kesehatan/2025");
        build("--only", "muara/2025");
        build("--only", "kabupaten/2025");
        assertThat(HtmlRules.check(project.resolve("site"))).isEmpty();
    }

    private void build(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "build";
        args[1] = "--no-pdf";
        System.arraycopy(more, 0, args, 2, more.length);
        Run run = Run.of(project, args);
        assertThat(run.code()).as(run.said()).isZero();
    }
}
