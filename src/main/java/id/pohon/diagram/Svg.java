package id.pohon.diagram;

import id.pohon.html.Html;
import java.util.List;

/**
 * Writes a drawing as SVG. Only geometry is written as attributes; everything else is the class names that
 * {@code diagram.css} knows.
 */
final class Svg {

    private static final int EDGE = 2;
    private static final int CORNER = 6;
    private static final int FRAME_LINE = 3;

    private final StringBuilder out = new StringBuilder(8192);

    private Svg() {}

    /** @param id begins all ids in the picture */
    static Html of(Drawing drawing, String id, String title, String description) {
        Svg svg = new Svg();
        svg.write(drawing, id, title, description);
        return new Html(svg.out.toString());
    }

    static int width(Drawing drawing) {
        return drawing.width() + 2 * EDGE;
    }

    static int height(Drawing drawing) {
        return drawing.height() + 2 * EDGE;
    }

    private void write(Drawing drawing, String id, String title, String description) {
        String name = Html.escape(id);
        out.append("<svg class=\"d\" role=\"group\" aria-labelledby=\"")
                .append(name)
                .append("-j\" aria-describedby=\"");
        out.append(name).append("-k\" width=\"").append(width(drawing));
        out.append("\" height=\"").append(height(drawing)).append("\" viewBox=\"");
        out.append(-EDGE).append(' ').append(-EDGE).append(' ').append(width(drawing));
        out.append(' ').append(height(drawing)).append("\">");
        out.append("<title id=\"").append(name).append("-j\">");
        out.append(escape(title)).append("</title><desc id=\"").append(name).append("-k\">");
        out.append(escape(description)).append("</desc>");
        if (!drawing.routes().isEmpty()) {
            out.append("<g aria-hidden=\"true\">");
            drawing.routes().forEach(this::write);
            out.append("</g>");
        }
        drawing.boxes().forEach(this::write);
        out.append("</svg>");
    }

    private void write(Route route) {
        if (!route.path().isEmpty()) {
            path(route.line().cssClass(), route.path());
        }
        if (!route.arrow().isEmpty()) {
            path("d-arrow", route.arrow());
        }
    }

    private void write(Placed placed) {
        Box box = placed.box();
        Band first = box.bands().get(0);
        boolean single = box.bands().size() == 1;
        if (!single || first.kind() == Band.Kind.ROW || first.kind() == Band.Kind.MORE) {
            rect("d-frame j" + box.level(), placed.x(), placed.y(), box.width(), box.height(), CORNER);
        }
        for (int i = 0; i < box.bands().size(); i++) {
            boolean below = i > 0 && box.bands().get(i - 1).kind() != Band.Kind.HEAD;
            write(placed, box.bands().get(i), single, below);
        }
        for (Box.Rule rule : box.rules()) {
            String end = rule.y1() == rule.y2()
                    ? "H" + number(placed.x() + rule.x2())
                    : "V" + number(placed.y() + rule.y2());
            path("d-rule", "M" + number(placed.x() + rule.x1()) + " " + number(placed.y() + rule.y1()) + end);
        }
    }

    private void write(Placed placed, Band band, boolean single, boolean lineAbove) {
        double x = placed.x() + band.area().left();
        double y = placed.y() + band.top();
        double width = band.area().width();
        double height = band.area().height();
        boolean isRow = band.kind() == Band.Kind.ROW || band.kind() == Band.Kind.MORE;
        if (isRow && lineAbove) {
            path("d-rule", "M" + number(x + 10) + " " + number(y) + "H" + number(x + width - 10));
        }
        open(band, placed.box().level());
        switch (band.kind()) {
            case HEAD -> head(x, y, width, height, single);
            case CARD -> card(x, y, width, height);
            case CELLS -> rect("d-sasaran", x + 1, y + 1, width - 2, height - 2, 0);
            default -> rect("d-sasaran", x + FRAME_LINE, y + 1, width - 2 * FRAME_LINE, height - 2, 4);
        }
        for (TextRun run : band.text()) {
            write(run, placed.x(), placed.y());
            out.append('\n');
        }
        out.append(band.href().isEmpty() ? "</g>" : "</a>");
    }

    private void open(Band band, int level) {
        if (band.href().isEmpty()) {
            out.append("<g class=\"");
        } else {
            out.append("<a href=\"").append(escape(band.href())).append("\" aria-label=\"");
            out.append(escape(band.name())).append("\" class=\"");
        }
        out.append(
                switch (band.kind()) {
                    case HEAD -> "d-unit j" + level;
                    case CARD -> "d-row d-card j" + level;
                    case MORE -> "d-row d-more";
                    default -> "d-row";
                });
        out.append("\">");
    }

    private void head(double x, double y, double width, double height, boolean single) {
        if (single) {
            rect("d-head", x, y, width, height, CORNER);
            return;
        }
        // round above, straight below, where the rows begin
        path(
                "d-head",
                "M" + number(x) + " " + number(y + height) + "V" + number(y + CORNER) + "a6 6 0 0 1 6 -6H"
                        + number(x + width - CORNER) + "a6 6 0 0 1 6 6V" + number(y + height) + "z");
    }

    private void card(double x, double y, double width, double height) {
        rect("d-box", x, y, width, height, CORNER);
        path(
                "d-band",
                "M" + number(x + CORNER) + " " + number(y) + "a6 6 0 0 0 -6 6V" + number(y + height - CORNER)
                        + "a6 6 0 0 0 6 6z");
    }

    private void write(TextRun run, double left, double top) {
        String x = number(left + run.x());
        out.append("<text class=\"").append(run.style().cssClass());
        out.append(
                switch (run.align()) {
                    case START -> "";
                    case MIDDLE -> " d-middle";
                    case END -> " d-end";
                });
        out.append("\" x=\"").append(x).append("\" y=\"").append(number(top + run.baseline()));
        out.append("\">");
        List<String> lines = run.lines();
        if (lines.size() == 1) {
            out.append(escape(lines.get(0)));
        } else {
            for (int i = 0; i < lines.size(); i++) {
                double y = top + run.baseline() + i * run.style().leading();
                out.append("<tspan x=\"").append(x).append("\" y=\"").append(number(y));
                out.append("\">").append(escape(lines.get(i)));
                // the space keeps words apart when the text is copied or searched; centred text would move by it
                boolean space = run.align() == TextRun.Align.START && i + 1 < lines.size();
                out.append(space ? " </tspan>" : "</tspan>");
            }
        }
        out.append("</text>");
    }

    private void rect(String cssClass, double x, double y, double width, double height, int corner) {
        out.append("<rect class=\"").append(cssClass).append("\" x=\"").append(number(x));
        out.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
        out.append("\" height=\"").append(number(height)).append("\" rx=\"");
        out.append(corner).append("\"/>");
    }

    private void path(String cssClass, String d) {
        out.append("<path class=\"")
                .append(cssClass)
                .append("\" d=\"")
                .append(d)
                .append("\"/>");
    }

    private static String number(double value) {
        return Route.number(value);
    }

    private static String escape(String text) {
        return Html.escape(Wrap.clean(text));
    }
}
