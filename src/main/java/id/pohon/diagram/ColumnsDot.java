package id.pohon.diagram;

import java.util.TreeSet;

/**
 * The shape of a picture in columns as DOT: sizes and lines, no words, so that pictures of the same shape are placed
 * once. A row that a line ends at becomes an empty table cell, because a cell can be a port; this costs Graphviz little.
 */
final class ColumnsDot {

    private static final int POINTS_PER_INCH = 72;
    private static final int NODE_DISTANCE = 12;

    private final Columns picture;
    private final StringBuilder out = new StringBuilder(1024);

    ColumnsDot(Columns picture) {
        this.picture = picture;
    }

    String dot() {
        out.append("digraph{rankdir=LR splines=none ranksep=1 nodesep=")
                .append(inches(NODE_DISTANCE))
                .append(" node[shape=box fixedsize=true margin=0 width=1 label=\"\"]edge[dir=none weight=20]\n");
        for (int i = 0; i < picture.boxes().size(); i++) {
            writeNode(i);
        }
        for (int i = 0; i < picture.columns().size(); i++) {
            writeColumn(i);
        }
        for (Link link : picture.links()) {
            if (column(link.higher().box()) != column(link.lower().box())) {
                writeEnd(link.higher());
                out.append("->");
                writeEnd(link.lower());
                out.append('\n');
            }
        }
        return out.append("}\n").toString();
    }

    private void writeNode(int i) {
        Box box = picture.boxes().get(i);
        out.append('n').append(i).append("[height=").append(inches(box.height()));
        TreeSet<Integer> ports = ports(i);
        if (!ports.isEmpty()) {
            out.append(" shape=none label=<<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">");
            int y = 0;
            for (int band : ports) {
                int top = (int) Math.round(box.bands().get(band).top());
                int bottom = (int) Math.round(box.bands().get(band).bottom());
                writeCell("", top - y);
                writeCell(" PORT=\"" + band + "\"", bottom - top);
                y = bottom;
            }
            writeCell("", box.height() - y);
            out.append("</TABLE>>");
        }
        out.append("]\n");
    }

    private void writeCell(String port, int height) {
        if (height > 0) {
            out.append("<TR><TD")
                    .append(port)
                    .append(" HEIGHT=\"")
                    .append(height)
                    .append("\"></TD></TR>");
        }
    }

    private TreeSet<Integer> ports(int box) {
        TreeSet<Integer> ports = new TreeSet<>();
        for (Link link : picture.links()) {
            for (Link.End end : new Link.End[] {link.higher(), link.lower()}) {
                if (end.box() == box && end.band() != Link.WHOLE) {
                    ports.add(end.band());
                }
            }
        }
        return ports;
    }

    private void writeColumn(int c) {
        Columns.Column column = picture.columns().get(c);
        out.append("{rank=same");
        column.boxes().forEach(i -> out.append(" n").append(i));
        out.append("}\n");
        if (column.fixedOrder() && column.boxes().size() > 1) {
            String arrow = "";
            for (int i : column.boxes()) {
                out.append(arrow).append('n').append(i);
                arrow = "->";
            }
            // Graphviz keeps the order only of edges with a weight; it is light, so that straight lines win
            out.append("[weight=1]\n");
        }
        if (c > 0) {
            out.append('n')
                    .append(picture.columns().get(c - 1).boxes().get(0))
                    .append("->n")
                    .append(column.boxes().get(0))
                    .append("[weight=0]\n");
        }
    }

    private void writeEnd(Link.End end) {
        out.append('n').append(end.box());
        if (end.band() != Link.WHOLE) {
            out.append(':').append(end.band());
        }
    }

    private int column(int box) {
        for (int c = 0; c < picture.columns().size(); c++) {
            if (picture.columns().get(c).boxes().contains(box)) {
                return c;
            }
        }
        throw new IllegalArgumentException("box " + box + " stands in no column");
    }

    /** Whole points as inches, always in the same digits. */
    static String inches(int points) {
        long tenThousandths = Math.round(points * 10_000.0 / POINTS_PER_INCH);
        String fraction = String.valueOf(10_000 + tenThousandths % 10_000).substring(1);
        return tenThousandths / 10_000 + "." + fraction;
    }
}
