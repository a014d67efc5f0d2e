package id.pohon.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawn line.
 *
 * @param path SVG path data
 * @param arrow path data of its arrow head, or {@code ""}
 */
record Route(Line line, String path, String arrow) {

    private static final double RADIUS = 7;

    /** A corner of a line. */
    record Point(double x, double y) {}

    /** A line through points, each right or left of, above or below the one before; corners are rounded. */
    static String path(List<Point> points) {
        return path(points, false);
    }

    /** A line that leaves a shared one at a sharp corner, so that several look like one; other corners are rounded. */
    static String branch(List<Point> points) {
        return path(points, true);
    }

    private static String path(List<Point> points, boolean sharpStart) {
        List<Point> corners = corners(points);
        StringBuilder d = new StringBuilder("M")
                .append(number(corners.get(0).x()))
                .append(' ')
                .append(number(corners.get(0).y()));
        for (int i = 1; i < corners.size(); i++) {
            Point from = corners.get(i - 1);
            Point to = corners.get(i);
            boolean rounded = i + 1 < corners.size() && !(sharpStart && i == 1 && corners.size() > 3);
            double r = rounded ? radius(from, to, corners.get(i + 1)) : 0;
            straight(d, from, toward(to, from, r));
            if (r > 0) {
                Point end = toward(to, corners.get(i + 1), r);
                d.append('Q').append(number(to.x())).append(' ').append(number(to.y()));
                d.append(' ').append(number(end.x())).append(' ').append(number(end.y()));
            }
        }
        return d.toString();
    }

    /** Points left, with its tip at a point. */
    static String arrowLeft(double x, double y) {
        return "M" + number(x) + " " + number(y) + "l8 -4.5v9z";
    }

    /** At most one decimal, the same on every machine. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    private static void straight(StringBuilder d, Point from, Point to) {
        if (from.y() == to.y()) {
            d.append('H').append(number(to.x()));
        } else {
            d.append('V').append(number(to.y()));
        }
    }

    private static Point toward(Point from, Point to, double by) {
        double dx = Math.signum(to.x() - from.x());
        double dy = Math.signum(to.y() - from.y());
        return new Point(from.x() + dx * by, from.y() + dy * by);
    }

    private static double radius(Point a, Point b, Point c) {
        double before = Math.abs(b.x() - a.x()) + Math.abs(b.y() - a.y());
        double after = Math.abs(c.x() - b.x()) + Math.abs(c.y() - b.y());
        return Math.min(RADIUS, Math.min(before, after) / 2);
    }

    /** Without points that change no direction. */
    private static List<Point> corners(List<Point> points) {
        List<Point> out = new ArrayList<>();
        for (Point p : points) {
            int n = out.size();
            if (n > 0 && out.get(n - 1).equals(p)) {
                continue;
            }
            if (n > 1 && isStraight(out.get(n - 2), out.get(n - 1), p)) {
                out.remove(n - 1);
            }
            out.add(p);
        }
        return out;
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }
}
