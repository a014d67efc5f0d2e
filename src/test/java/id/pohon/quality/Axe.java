package id.pohon.quality;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** All rules of axe-core, those it calls best practice and the size of targets included, asked of the page that is open. */
final class Axe {

    /** Violations as lines: rule, where, and the markup. A rule axe cannot decide is none. */
    private static final String RUN = """
            async () => {
                const result = await axe.run(document, {
                    resultTypes: ['violations'],
                    rules: { 'target-size': { enabled: true } },
                });
                return result.violations.flatMap(v => v.nodes.map(n =>
                    `${v.id}: ${v.help}: ${n.target.join(' ')}: ${n.html.slice(0, 160)}: `
                    + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? '')));
            }""";

    private final String script = AxeBuilder.getAxeScript();

    /** @param where what is put before each violation */
    List<String> violations(Page page, String where) {
        page.evaluate(script);
        List<String> violations = new ArrayList<>();
        for (Object line : (List<?>) page.evaluate(RUN)) {
            violations.add(where + ": " + line);
        }
        return violations;
    }
}
