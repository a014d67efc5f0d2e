package id.pohon.diagram;

import id.pohon.html.Html;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;

/** Says what lines and colours of a picture mean; only those that occur in it. */
final class Legend {

    private static final int WIDTH = 36;

    private Legend() {}

    /** For pictures in columns. */
    static Html ofColumns(Drawing drawing, Words words) {
        return new Html("<ul class=\"legend\"><li>" + Html.escape(words.say("arah-baca")) + "</li>"
                + lines(drawing, words) + "</ul>");
    }

    /** For trees of units, where colour shows the level. */
    static Html ofTree(Drawing drawing, Words words) {
        TreeMap<Integer, String> levels = new TreeMap<>();
        for (Placed placed : drawing.boxes()) {
            int level = placed.box().level();
            String key = level == Box.DEEPEST ? "jenjang-terdalam" : "jenjang";
            levels.put(
                    level,
                    "<li><span class=\"legend-box j" + level + "\"></span> " + Html.escape(words.say(key, level))
                            + "</li>");
        }
        return new Html("<ul class=\"legend\">" + lines(drawing, words) + String.join("", levels.values()) + "</ul>");
    }

    private static String lines(Drawing drawing, Words words) {
        Set<Line> used = EnumSet.noneOf(Line.class);
        drawing.routes().forEach(route -> used.add(route.line()));
        StringBuilder out = new StringBuilder();
        for (Line line : used) {
            out.append("<li><svg class=\"legend-line\" width=\"").append(WIDTH);
            out.append("\" height=\"10\" aria-hidden=\"true\" focusable=\"false\"><path class=\"");
            out.append(line.cssClass())
                    .append("\" d=\"M")
                    .append(line.hasArrow() ? 8 : 1)
                    .append(" 5H35\"/>");
            if (line.hasArrow()) {
                out.append("<path class=\"d-arrow\" d=\"")
                        .append(Route.arrowLeft(1, 5))
                        .append("\"/>");
            }
            out.append("</svg> ")
                    .append(Html.escape(words.say("garis." + key(line))))
                    .append("</li>");
        }
        return out.toString();
    }

    private static String key(Line line) {
        return switch (line) {
            case STRUCTURE -> "susunan";
            case SUPPORT -> "mendukung";
            case USULAN -> "usulan";
            case LINTAS -> "lintas";
        };
    }
}
