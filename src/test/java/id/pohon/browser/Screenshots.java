package id.pohon.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes pictures of pages as different readers see them; see docs/pengembangan.md. */
public final class Screenshots {
    private static final String USAGE = "pemakaian: Screenshots FOLDER_SITUS FOLDER_GAMBAR [HALAMAN …]";

    private Screenshots() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path site = Path.of(args[0]).toRealPath();
        Path output = Files.createDirectories(Path.of(args[1]));
        List<String> pages = args.length > 2 ? List.of(args).subList(2, args.length) : pages(site);
        Path executable = Chromium.find().orElseThrow(() -> new IllegalStateException(BrowserExtension.MISSING));
        try (Chromium chromium = Chromium.launch(executable)) {
            for (Variant variant : Variant.values()) {
                take(chromium.browser(), variant, site, pages, output);
            }
        }
    }

    private static void take(Browser browser, Variant variant, Path site, List<String> pages, Path output) {
        try (BrowserContext context = browser.newContext(variant.options())) {
            Page page = context.newPage();
            for (String name : pages) {
                page.navigate(site.resolve(name).toUri().toString());
                variant.shoot(page, output, name.replaceFirst("\\.html$", "").replace('/', '-'));
            }
        }
    }

    private static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private enum Variant {
        DESKTOP,
        PHONE,
        DARK,
        /** The page as print.css has it, at the width of A4 paper, and the PDF of a printer. */
        PRINT;

        Browser.NewContextOptions options() {
            Browser.NewContextOptions options = new Browser.NewContextOptions();
            return switch (this) {
                case DESKTOP -> options.setViewportSize(1280, 800);
                case PHONE ->
                    options.setViewportSize(360, 740)
                            .setDeviceScaleFactor(2)
                            .setIsMobile(true)
                            .setHasTouch(true);
                case DARK -> options.setViewportSize(1280, 800).setColorScheme(ColorScheme.DARK);
                case PRINT -> options.setViewportSize(794, 1123);
            };
        }

        void shoot(Page page, Path output, String name) {
            if (this == PRINT) {
                page.pdf(new Page.PdfOptions()
                        .setPath(output.resolve(name + "-print.pdf"))
                        .setPreferCSSPageSize(true)
                        .setFormat("A4"));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(output.resolve(name + "-" + name().toLowerCase(Locale.ROOT) + ".png"))
                    .setFullPage(true));
        }
    }
}
