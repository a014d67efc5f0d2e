package id.pohon.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pohon.browser.BrowserTest;
import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import id.pohon.contoh.ThreeOffices;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The box that filters the offices. */
@BrowserTest
class PortalInBrowserTest {

    @TempDir
    static Path project;

    @BeforeAll
    static void publish() throws IOException {
        Isi.write(project.resolve("content"), ThreeOffices.content());
        Run run = Run.of(project, "build", "--no-pdf");
        assertThat(run.code()).as(run.said()).isZero();
    }

    @Test
    void typingLeavesTheOfficesThatMatchAndSaysHowMany(Page page) {
        page.navigate(project.resolve("site/index.html").toUri().toString());
        page.getByLabel("Saring daftar ini").fill("contoh KESEHATAN");
        assertThat(page.locator("[data-baris]:visible th")).hasText(new String[] {"Dinas Kesehatan Contoh"});
        assertThat(page.locator(".filter [role=status]")).hasText("1 dari 3");
        page.getByLabel("Saring daftar ini").fill("zzz");
        assertThat(page.locator("[data-baris]:visible")).hasCount(0);
        assertThat(page.locator(".filter [role=status]")).containsText("Tidak ada yang cocok");
        page.getByLabel("Saring daftar ini").fill("");
        assertThat(page.locator("[data-baris]:visible")).hasCount(3);
    }
}
