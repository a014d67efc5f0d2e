package id.pohon.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.pohon.browser.BrowserTest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An author's hour with {@code pohon serve}: one server, one browser, one change after another. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeInBrowserTest {

    private static final double PATIENCE_MILLIS = 60_000;

    @TempDir
    private static Path folder;

    private static Served served;

    private final List<String> troubles = new ArrayList<>();

    @BeforeAll
    static void serve() throws Exception {
        served = Served.start(folder);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    @Order(1)
    void showsAnEditAtTheSamePlaceOfThePage(Page page) throws IOException {
        open(page, "2024/unit/camat.html");
        page.evaluate("window.scrollTo(0, 500)");
        int foot = foot(page);
        append("camat.md", "\nKalimat yang baru ditulis.\n");
        see(page.locator("main"), "Kalimat yang baru ditulis.");
        // Text was added above, so what is read keeps its place in the window, not its distance from the top.
        page.waitForCondition(() -> Math.abs(foot(page) - foot) <= 3, patience());
        assertThat(troubles).isEmpty();
        assertThat(served.project.resolve("site")).doesNotExist();
    }

    @Test
    @Order(2)
    void keepsThePageAndTellsWhatTheTerminalTellsWhenContentBreaks(Page page) throws IOException {
        open(page, "2024/unit/camat.html");
        String good = Files.readString(served.unit("camat.md"));
        write("camat.md", good.replaceFirst("jabatan:", "jabatan"));
        see(page.locator(".pohon-serve-broken summary"), "1 galat");
        assertThat(page.locator("main h1")).hasText("Camat");
        String text = page.locator(".pohon-serve pre").textContent();
        assertThat(text).contains("content/2024/unit/camat.md").contains(": galat[P0");
        assertThat(served.err()).contains(text);
        page.reload();
        see(page.locator(".pohon-serve-broken summary"), "1 galat");

        write("camat.md", good);
        assertThat(page.locator(".pohon-serve-broken")).hasCount(0, count());
        see(page.locator(".pohon-serve"), "tanpa PDF");
    }

    @Test
    @Order(3)
    void survivesTheWaysInWhichEditorsSave(Page page) throws IOException {
        open(page, "2024/unit/camat.html");
        Path file = served.unit("camat.md");
        String good = Files.readString(file);

        Path beside = served.unit(".camat.md.baru");
        Files.writeString(beside, good + "\nLewat berkas lain.\n");
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        see(page.locator("main"), "Lewat berkas lain.");

        Files.move(file, served.unit("camat.md~"));
        Files.writeString(file, good + "\nDengan cadangan.\n");
        see(page.locator("main"), "Dengan cadangan.");
        Files.delete(served.unit("camat.md~"));

        Files.delete(file);
        Files.writeString(file, good + "\nDihapus dan ditulis lagi.\n");
        see(page.locator("main"), "Dihapus dan ditulis lagi.");
        Files.writeString(file, good);
    }

    @Test
    @Order(4)
    void followsAUnitThatIsRenamedAndOneThatIsDeleted(Page page) throws IOException {
        open(page, "2024/unit/kasi-pmd.html");
        Files.move(served.unit("kasi-pmd.md"), served.unit("kasi-desa.md"));
        see(page.locator("main h1"), "tidak");
        assertThat(page.locator("header.head")).hasCSS("display", "block");
        open(page, "2024/unit/kasi-desa.html");
        String text = Files.readString(served.unit("kasi-desa.md"));
        Files.delete(served.unit("kasi-desa.md"));
        see(page.locator("main h1"), "tidak");
        Files.writeString(served.unit("kasi-desa.md"), text);
        assertThat(page.locator("main h1")).not().containsText("tidak", patient());
        Files.move(served.unit("kasi-desa.md"), served.unit("kasi-pmd.md"));
    }

    @Test
    @Order(5)
    void settlesAfterABurst(Page page) throws IOException {
        open(page, "2024/unit/camat.html");
        String good = Files.readString(served.unit("camat.md"));
        for (int i = 1; i <= 50; i++) {
            Files.writeString(served.unit("camat.md"), good + "\nSimpanan ke-" + i + ".\n");
        }
        see(page.locator("main"), "Simpanan ke-50.");
        Files.writeString(served.unit("camat.md"), good);
        assertThat(page.locator("main")).not().containsText("Simpanan", patient());
    }

    @Test
    @Order(6)
    void followsNewFoldersAndTemplatesOfItsOwn(Page page) throws IOException {
        open(page, "2024/unit/camat.html");
        Path content = served.project.resolve("content");
        Path away = served.project.resolve("lama");
        Files.move(content, away);
        see(page.locator(".pohon-serve-broken"), "P006");
        Files.move(away, content);
        assertThat(page.locator(".pohon-serve-broken")).hasCount(0, count());

        Path look = served.project.resolve("templates/aset/situs.css");
        Files.createDirectories(look.getParent());
        Files.writeString(look, "main { border-top: 7px solid; }\n");
        assertThat(page.locator("main"))
                .hasCSS("border-top-width", "7px", new LocatorAssertions.HasCSSOptions().setTimeout(PATIENCE_MILLIS));
        Files.delete(look);
        assertThat(page.locator("main"))
                .hasCSS("border-top-width", "0px", new LocatorAssertions.HasCSSOptions().setTimeout(PATIENCE_MILLIS));
    }

    @Test
    @Order(9)
    void endsCleanlyAndTellsThePage(Page page) throws Exception {
        open(page, "");
        assertThat(served.stop()).isZero();
        see(page.locator(".pohon-serve"), "sudah berhenti");
        Assertions.assertThatThrownBy(
                        () -> new Socket("127.0.0.1", URI.create(served.address).getPort()).close())
                .isInstanceOf(ConnectException.class);
        try (var left = Files.list(served.project)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("content", "templates", ".pohon");
        }
    }

    private void open(Page page, String path) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.navigate(served.address + path);
        see(page.locator(".pohon-serve"), "Pratinjau");
    }

    private static void see(Locator where, String text) {
        assertThat(where).containsText(text, patient());
    }

    private static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static Page.WaitForConditionOptions patience() {
        return new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static LocatorAssertions.HasCountOptions count() {
        return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static int foot(Page page) {
        return (int) page.locator("footer.foot").boundingBox().y;
    }

    private static void append(String unit, String text) throws IOException {
        write(unit, Files.readString(served.unit(unit)) + text);
    }

    private static void write(String unit, String text) throws IOException {
        Files.writeString(served.unit(unit), text);
    }
}
