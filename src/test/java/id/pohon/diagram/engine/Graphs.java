package id.pohon.diagram.engine;

import java.util.Random;

/** DOT texts as Pohon sends them: empty boxes of fixed size, parents before children. */
final class Graphs {
    static final String PAIR = "digraph{node[shape=box,fixedsize=true,margin=0,label=\"\",width=2,height=1]a->b;a->c}";
    static final String BROKEN = "digraph { a -> ";

    private Graphs() {}

    static String tree(int boxes, long seed) {
        Random random = new Random(seed);
        StringBuilder dot = new StringBuilder(
                "digraph{node[shape=box,fixedsize=true,margin=0,label=\"\",width=2.361111]edge[arrowhead=none]");
        for (int i = 0; i < boxes; i++) {
            double inches = (24 + 13 * (1 + random.nextInt(5))) / 72.0;
            dot.append('n').append(i).append("[height=").append(inches).append(']');
            if (i > 0) {
                dot.append('n')
                        .append(random.nextInt((i + 1) / 2))
                        .append("->n")
                        .append(i)
                        .append(';');
            }
        }
        return dot.append('}').toString();
    }

    /** Boxes without an edge. */
    static String crowd(int boxes) {
        StringBuilder dot = new StringBuilder("digraph{");
        for (int i = 0; i < boxes; i++) {
            dot.append('n').append(i).append(';');
        }
        return dot.append('}').toString();
    }

    /** Far more crossings than Graphviz can untangle in the time a test has. */
    static String tangle(int boxes) {
        Random random = new Random(boxes);
        StringBuilder dot = new StringBuilder("digraph{");
        for (int i = 0; i < boxes * 8; i++) {
            dot.append('n').append(random.nextInt(boxes)).append("->n").append(random.nextInt(boxes));
            dot.append(';');
        }
        return dot.append('}').toString();
    }
}
