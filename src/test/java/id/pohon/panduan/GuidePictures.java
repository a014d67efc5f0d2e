package id.pohon.panduan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.pohon.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes the pictures of the guide, of the very project that its first page makes; see docs/pengembangan.md. */
public final class GuidePictures {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 640;

    private GuidePictures() {}

    /** @param args where to put the pictures; {@code docs/panduan/gambar} if empty */
    public static void main(String[] args) throws Exception {
        Path output = Files.createDirectories(args.length > 0 ? Path.of(args[0]) : Step.GUIDE.resolve("gambar"));
        Path folder = Files.createTempDirectory("panduan");
        Reader reader = new Reader(Files.createDirectory(folder.resolve("pohon")));
        for (Step step : Step.of("mulai-cepat.md")) {
            boolean makesContent =
                    step.commands().stream().noneMatch(command -> command.matches("./pohon (doctor|serve|build).*"));
            if (makesContent) {
                reader.follow(step);
            }
        }
        try (Chromium chromium = Chromium.launch(Chromium.find().orElseThrow());
                Serving serving = new Serving(reader.here(), List.of("serve"))) {
            take(
                    chromium.browser(),
                    ColorScheme.LIGHT,
                    serving.address() + "index.html",
                    output.resolve("pratinjau.png"),
                    true);
            take(
                    chromium.browser(),
                    ColorScheme.LIGHT,
                    serving.address() + "2024/unit/sekretaris-camat.html",
                    output.resolve("unit.png"),
                    false);
            if (args.length > 0) {
                dark(chromium.browser(), reader.here(), serving, output);
            }
        }
    }

    /** Not for the guide, but to look at: the corner by night, open, and with a galat. */
    private static void dark(Browser browser, Path project, Serving serving, Path output) throws IOException {
        String index = serving.address() + "index.html";
        take(browser, ColorScheme.DARK, index, output.resolve("malam.png"), true);
        Path camat = project.resolve("content/2024/unit/camat.md");
        Files.writeString(camat, Files.readString(camat).replace("jabatan:", "jabatn:"));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = browser.newContext(options(scheme))) {
                Page page = context.newPage();
                page.navigate(index);
                page.waitForSelector(".pohon-serve-broken");
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(output.resolve("galat-" + scheme.name() + ".png")));
            }
        }
    }

    private static void take(Browser browser, ColorScheme scheme, String address, Path picture, boolean corner) {
        try (BrowserContext context = browser.newContext(options(scheme))) {
            Page page = context.newPage();
            page.navigate(address);
            page.waitForSelector(".pohon-serve");
            if (corner) {
                page.click(".pohon-serve summary");
            } else {
                page.evaluate("document.querySelector('.pohon-serve').remove()");
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }

    private static Browser.NewContextOptions options(ColorScheme scheme) {
        return new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setColorScheme(scheme);
    }
}
