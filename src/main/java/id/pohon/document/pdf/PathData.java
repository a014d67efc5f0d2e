package id.pohon.document.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of SVG path data that pictures use: M, H, V, L, Q, and relative h, v, l, z and quarter circles a. */
final class PathData {

    /** How far the control points of a cubic curve lie from the ends of a quarter circle. */
    private static final double QUARTER = 0.5523;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+");

    private final Matcher tokens;
    private final Path2D path = new Path2D.Double();

    private PathData(String data) {
        tokens = TOKEN.matcher(data);
    }

    static Path2D parse(String data) {
        PathData parsed = new PathData(data);
        while (parsed.tokens.find()) {
            parsed.step(parsed.tokens.group().charAt(0));
        }
        return parsed.path;
    }

    private void step(char command) {
        Point2D at = path.getCurrentPoint();
        switch (command) {
            case 'M' -> path.moveTo(number(), number());
            case 'L' -> path.lineTo(number(), number());
            case 'H' -> path.lineTo(number(), at.getY());
            case 'V' -> path.lineTo(at.getX(), number());
            case 'l' -> path.lineTo(at.getX() + number(), at.getY() + number());
            case 'h' -> path.lineTo(at.getX() + number(), at.getY());
            case 'v' -> path.lineTo(at.getX(), at.getY() + number());
            case 'Q' -> curve(at, number(), number(), number(), number());
            case 'a' -> arc(at, number(), number(), number(), number(), number(), number(), number());
            case 'z', 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private double number() {
        if (!tokens.find()) {
            throw new IllegalArgumentException("path data ends early");
        }
        return Double.parseDouble(tokens.group());
    }

    /** A quadratic curve as a cubic one, the only kind that PDF has. */
    private void curve(Point2D at, double controlX, double controlY, double x, double y) {
        path.curveTo(
                at.getX() + 2.0 / 3 * (controlX - at.getX()),
                at.getY() + 2.0 / 3 * (controlY - at.getY()),
                x + 2.0 / 3 * (controlX - x),
                y + 2.0 / 3 * (controlY - y),
                x,
                y);
    }

    private void arc(Point2D at, double rx, double ry, double turn, double large, double sweep, double dx, double dy) {
        // the corner between both ends: which of the two it is depends on the turn
        boolean acrossFirst = (dx > 0 == dy > 0) == sweep > 0;
        double x = at.getX() + dx;
        double y = at.getY() + dy;
        corner(path, acrossFirst ? x : at.getX(), acrossFirst ? at.getY() : y, x, y);
    }

    /** A quarter circle from the current point to another, around the corner between them. */
    static void corner(Path2D path, double cornerX, double cornerY, double x, double y) {
        Point2D at = path.getCurrentPoint();
        path.curveTo(
                at.getX() + QUARTER * (cornerX - at.getX()),
                at.getY() + QUARTER * (cornerY - at.getY()),
                x + QUARTER * (cornerX - x),
                y + QUARTER * (cornerY - y),
                x,
                y);
    }
}
