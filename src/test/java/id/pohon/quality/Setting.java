package id.pohon.quality;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * How a reader sees a page.
 *
 * @param width of the window in CSS pixels; 320 is a window of 1280 at 400 %
 */
record Setting(int width, ColorScheme scheme, ForcedColors forced) {

    /** The two that differ most: what breaks anywhere mostly breaks in one of them. */
    static final List<Setting> FAR_APART = List.of(light(1280), new Setting(360, ColorScheme.DARK, ForcedColors.NONE));

    static final List<Setting> BRIEF = List.of(FAR_APART.get(1), FAR_APART.get(0));

    static List<Setting> all() {
        List<Setting> all = new ArrayList<>();
        for (int width : new int[] {1280, 360, 320}) {
            all.add(light(width));
            all.add(new Setting(width, ColorScheme.DARK, ForcedColors.NONE));
            all.add(new Setting(width, ColorScheme.DARK, ForcedColors.ACTIVE));
            all.add(new Setting(width, ColorScheme.LIGHT, ForcedColors.ACTIVE));
        }
        return all;
    }

    static Setting light(int width) {
        return new Setting(width, ColorScheme.LIGHT, ForcedColors.NONE);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height())
                .setColorScheme(scheme)
                .setForcedColors(forced)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Shows a page that is open already this way. */
    void of(Page page) {
        page.setViewportSize(width, height());
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(scheme)
                .setForcedColors(forced)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private int height() {
        return width > 1000 ? 1024 : 720;
    }

    @Override
    public String toString() {
        return width + " " + scheme.name().toLowerCase(java.util.Locale.ROOT)
                + (forced == ForcedColors.ACTIVE ? " forced" : "");
    }
}
