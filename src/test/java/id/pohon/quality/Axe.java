package id.pohon.quality;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** All rules of axe-core, those it calls best practice and the size of targets included, asked of the page that is open. */
final class Axe {

    /** The rules whose answer depends on colours alone. */
    static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Violations as lines: rule, where, and the markup. A rule axe cannot decide is none. */
    private static final String RUN = """
            async only => {
                const result = await axe.run(document, {
                    resultTypes: ['violations'],
                    ...(only.length > 0 && { runOnly: { type: 'rule', values: only } }),
                    rules: { 'target-size': { enabled: true } },
                });
                return result.violations.flatMap(v => v.nodes.map(n =>
                    `${v.id}: ${v.help}: ${n.target.join(' ')}: ${n.html.slice(0, 160)}: `
                    + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? '')));
            }""";

    private final String script = AxeBuilder.getAxeScript();

    /** Once after a page was opened. */
    void load(Page page) {
        page.evaluate(script);
    }

    /**
     * @param where what is put before each violation
     * @param only the rules to ask; all of them if empty
     */
    List<String> violations(Page page, String where, List<String> only) {
        List<String> violations = new ArrayList<>();
        for (Object line : (List<?>) page.evaluate(RUN, only)) {
            violations.add(where + ": " + line);
        }
        return violations;
    }
}
