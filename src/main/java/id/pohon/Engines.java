package id.pohon;

import id.pohon.diagram.engine.DotCheck;
import id.pohon.diagram.engine.EmbeddedEngine;
import id.pohon.diagram.engine.EngineLimits;
import id.pohon.diagram.engine.NativeDotEngine;
import id.pohon.diagram.engine.PlacementEngine;
import id.pohon.report.Failure;
import id.pohon.report.Message;

/** Chooses what places the diagrams. Never silently: a machine's own Graphviz gives other bytes. */
final class Engines {

    private Engines() {}

    /** @throws Failure if the machine's Graphviz is wanted and cannot be used */
    static PlacementEngine of(BuildOptions options) {
        if (options.engine() == BuildOptions.Engine.EMBEDDED) {
            return new EmbeddedEngine();
        }
        DotCheck check = DotCheck.onPath(options.searchPath(), EngineLimits.DEFAULT);
        if (!check.usable()) {
            throw new Failure(Message.of(
                    "mesin."
                            + check.outcome()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'),
                    check.executable(),
                    check.detail()));
        }
        return new NativeDotEngine(check, EngineLimits.DEFAULT);
    }
}
