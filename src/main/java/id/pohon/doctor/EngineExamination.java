package id.pohon.doctor;

import id.pohon.diagram.engine.DotCheck;
import id.pohon.diagram.engine.EmbeddedEngine;
import id.pohon.diagram.engine.EngineLimits;
import id.pohon.diagram.engine.PlacementException;
import id.pohon.report.Message;
import java.util.List;

/** Lets Graphviz place a small graph: the one inside Pohon, and one of the machine if there is one. */
final class EngineExamination {

    private static final String GRAPH =
            "digraph{node[shape=box,fixedsize=true,margin=0,label=\"\",width=2,height=1]a->b;a->c}";

    private EngineExamination() {}

    static List<Finding> of(Machine machine) {
        return List.of(embedded(), dot(machine));
    }

    private static Finding embedded() {
        try (EmbeddedEngine engine = new EmbeddedEngine()) {
            long boxes = engine.place(GRAPH)
                    .lines()
                    .filter(line -> line.startsWith("node "))
                    .count();
            Message what = Message.of("dokter.diagram", engine.version());
            return boxes == 3 ? Finding.ok("diagram", what) : broken(boxes + "/3");
        } catch (PlacementException e) {
            return broken(String.valueOf(e.getMessage()));
        }
    }

    private static Finding broken(String why) {
        return Finding.masalah(
                "diagram", Message.of("dokter.diagram.gagal", why), Message.of("dokter.diagram.gagal.saran"));
    }

    /** None is needed; one that is broken would only matter to {@code --engine dot}. */
    private static Finding dot(Machine machine) {
        DotCheck check = DotCheck.onPath(machine.searchPath(), EngineLimits.DEFAULT);
        return switch (check.outcome()) {
            case USABLE -> Finding.ok("dot", Message.of("dokter.dot", check.executable(), check.version()));
            case NOT_FOUND -> Finding.ok("dot", Message.of("dokter.dot.tidak-ada"));
            default ->
                Finding.perhatian(
                        "dot",
                        Message.of("dokter.dot.rusak", check.executable(), check.detail()),
                        Message.of("dokter.dot.rusak.saran"));
        };
    }
}
