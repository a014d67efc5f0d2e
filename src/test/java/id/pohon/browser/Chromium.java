package id.pohon.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The Chromium of this machine, driven through Playwright, which is kept from downloading one of its own. */
public final class Chromium implements AutoCloseable {
    static final String PROPERTY = "pohon.chromium";
    static final String VARIABLE = "POHON_CHROMIUM";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chromium.exe",
            "chrome.exe",
            "msedge.exe");

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Chromium\\Application\\chrome.exe",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    // The sandbox needs privileges that containers lack; the rest keeps the browser from talking to anybody.
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Optional<Path> find() {
        return find(System::getProperty, System::getenv, PLACES);
    }

    /**
     * Looks at the property, the variable, the PATH and the usual places, in this order. A property or variable that
     * names a missing file is an error: whoever set it means that browser and no other.
     */
    static Optional<Path> find(UnaryOperator<String> property, UnaryOperator<String> variable, List<String> places) {
        Optional<Path> named = named(PROPERTY, property).or(() -> named(VARIABLE, variable));
        if (named.isPresent()) {
            return named;
        }
        List<Path> candidates = new ArrayList<>();
        for (String folder :
                Optional.ofNullable(variable.apply("PATH")).orElse("").split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                NAMES.forEach(name -> candidates.add(Path.of(folder, name)));
            }
        }
        places.forEach(place -> candidates.add(Path.of(place)));
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    public static Chromium launch(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> named(String name, UnaryOperator<String> setting) {
        String value = setting.apply(name);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Path executable = Path.of(value);
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException(name + " names \"" + value + "\", which is not an executable file");
        }
        return Optional.of(executable);
    }
}
