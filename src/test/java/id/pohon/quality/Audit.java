package id.pohon.quality;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pages judged in several settings. A page is opened once and then seen differently, as by a reader who turns a phone or
 * switches to the night: opening it anew for each setting would take long and show the same. What colours cannot change is
 * asked once for each width.
 */
final class Audit {

    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** What a page keeps folded is judged too; all that is visible when it is folded stays visible. */
    private static final String UNFOLD = "() => document.querySelectorAll('details').forEach(d => { d.open = true; })";

    private static final Axe AXE = new Axe();

    private Audit() {}

    /** As {@link #violations}, but asks most rules on a phone at night alone, and on a wide screen by day only those about colours. */
    static List<String> briefly(Browser browser, URI root, Collection<String> pages) {
        return violations(browser, root, pages, Setting.BRIEF, 1);
    }

    /**
     * What axe-core finds, and which pages scroll sideways, folded or not.
     *
     * @param root where the site begins: a folder, or a server for a site that says under which address it will stand
     * @param pages addresses in the site, with a query if need be
     */
    static List<String> violations(Browser browser, URI root, Collection<String> pages, List<Setting> settings) {
        return violations(browser, root, pages, settings, Integer.MAX_VALUE);
    }

    /** @param most at how many widths all rules are asked */
    private static List<String> violations(
            Browser browser, URI root, Collection<String> pages, List<Setting> settings, int most) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext context = browser.newContext(settings.get(0).options())) {
            Page page = context.newPage();
            for (String address : pages) {
                page.navigate(root.resolve(address).toString());
                AXE.load(page);
                Set<Integer> judged = new HashSet<>();
                for (Setting setting : settings) {
                    setting.of(page);
                    sideways(page, address + " (" + setting + ", folded)", violations);
                }
                page.evaluate(UNFOLD);
                for (Setting setting : settings) {
                    setting.of(page);
                    String where = address + " (" + setting + ")";
                    sideways(page, where, violations);
                    List<String> only = judged.size() < most && judged.add(setting.width()) ? List.of() : Axe.COLOURS;
                    violations.addAll(AXE.violations(page, where, only));
                }
            }
        }
        return violations;
    }

    private static void sideways(Page page, String where, List<String> violations) {
        int pixels = ((Number) page.evaluate(SIDEWAYS)).intValue();
        if (pixels > 0) {
            violations.add(where + ": scrolls " + pixels + " px sideways");
        }
    }
}
