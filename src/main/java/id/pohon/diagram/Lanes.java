package id.pohon.diagram;

import id.pohon.diagram.Route.Point;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the way of lines between two columns. All that supports one result comes together in one lane, so that many
 * supporters make one arrow; lanes are ordered so that few lines cross.
 */
final class Lanes {

    private static final double STRAIGHT = 2.5;
    private static final double BEFORE_ARROW = 20;
    private static final double AFTER_SOURCE = 12;
    private static final double WIDEST = 12;
    private static final int BESIDE = 8;
    private static final int OFF_MIDDLE = 9;
    private static final int APART = 10;

    /** Lines to one end, in one style. */
    private static final class Trunk {
        final Line line;
        double target;
        final List<Double> right = new ArrayList<>();
        final List<Double> left = new ArrayList<>();

        Trunk(Line line, double target) {
            this.line = line;
            this.target = target;
        }

        boolean isStraight() {
            return left.isEmpty() && right.stream().allMatch(y -> Math.abs(y - target) <= STRAIGHT);
        }

        double top() {
            return extreme(true);
        }

        double bottom() {
            return extreme(false);
        }

        private double extreme(boolean top) {
            double y = target;
            for (List<Double> side : List.of(left, right)) {
                for (double source : side) {
                    y = top ? Math.min(y, source) : Math.max(y, source);
                }
            }
            return y;
        }

        boolean passes(double y) {
            return y >= top() - BESIDE && y <= bottom() + BESIDE;
        }
    }

    private Lanes() {}

    static List<Route> route(Columns picture, List<Placed> placed) {
        List<Route> routes = new ArrayList<>();
        double x = 0;
        for (int c = 0; c < picture.columns().size(); c++) {
            Columns.Column column = picture.columns().get(c);
            double left = x + column.width();
            double right = left + column.gap();
            routes.addAll(route(trunks(picture, placed, c), left, right));
            x = right;
        }
        return routes;
    }

    private static List<Trunk> trunks(Columns picture, List<Placed> placed, int c) {
        List<Integer> here = picture.columns().get(c).boxes();
        Map<Link.End, Map<Line, Trunk>> trunks = new LinkedHashMap<>();
        for (Link link : picture.links()) {
            if (here.contains(link.higher().box())) {
                double target = middle(placed, link.higher());
                Trunk trunk = trunks.computeIfAbsent(link.higher(), k -> new EnumMap<>(Line.class))
                        .computeIfAbsent(link.line(), k -> new Trunk(link.line(), target));
                boolean inside = here.contains(link.lower().box());
                (inside ? trunk.left : trunk.right).add(middle(placed, link.lower()));
            }
        }
        List<Trunk> out = new ArrayList<>();
        for (Map<Line, Trunk> same : trunks.values()) {
            spread(List.copyOf(same.values()));
            out.addAll(same.values());
        }
        return out;
    }

    /** Lines of different styles end beside each other; a single one may end a little off the middle to be straight. */
    private static void spread(List<Trunk> same) {
        if (same.size() > 1) {
            for (int i = 0; i < same.size(); i++) {
                same.get(i).target += (i - (same.size() - 1) / 2.0) * APART;
            }
            return;
        }
        Trunk trunk = same.get(0);
        boolean near = trunk.left.isEmpty()
                && trunk.right.size() == 1
                && Math.abs(trunk.right.get(0) - trunk.target) <= OFF_MIDDLE;
        if (near) {
            trunk.target = trunk.right.get(0);
        }
    }

    private static double middle(List<Placed> placed, Link.End end) {
        return Math.round(placed.get(end.box()).middleY(end.band()) * 2) / 2.0;
    }

    private static List<Route> route(List<Trunk> trunks, double left, double right) {
        List<Route> routes = new ArrayList<>();
        List<Trunk> bent = new ArrayList<>();
        for (Trunk trunk : trunks) {
            if (trunk.isStraight()) {
                routes.add(straight(trunk, left, right));
            } else {
                bent.add(trunk);
            }
        }
        List<Trunk> order = ordered(bent);
        double[] lanes = lanes(order, left + BEFORE_ARROW, right - AFTER_SOURCE);
        for (int i = 0; i < order.size(); i++) {
            routes.addAll(bent(order.get(i), left, lanes[i], right));
        }
        return routes;
    }

    private static Route straight(Trunk trunk, double left, double right) {
        double y = trunk.target;
        return finished(trunk, left, List.of(new Point(right, y), new Point(start(trunk, left), y)));
    }

    private static List<Route> bent(Trunk trunk, double left, double lane, double right) {
        List<Route> routes = new ArrayList<>();
        Point end = new Point(start(trunk, left), trunk.target);
        Point join = new Point(lane, trunk.target);
        double top = trunk.top();
        double bottom = trunk.bottom();
        boolean arrived = false;
        for (boolean fromLeft : new boolean[] {false, true}) {
            double from = fromLeft ? left : right;
            for (double y : fromLeft ? trunk.left : trunk.right) {
                boolean level = !fromLeft && Math.abs(y - trunk.target) <= STRAIGHT;
                Point source = new Point(from, level ? trunk.target : y);
                Point corner = new Point(lane, y);
                if (level) {
                    routes.add(plain(trunk, List.of(source, join)));
                } else if (y == top || y == bottom) {
                    List<Point> way = arrived ? List.of(source, corner, join) : List.of(source, corner, join, end);
                    routes.add(plain(trunk, way));
                    arrived = true;
                } else {
                    routes.add(plain(trunk, List.of(source, corner)));
                }
            }
        }
        routes.add(finished(trunk, left, arrived ? List.of() : List.of(join, end)));
        return routes;
    }

    private static double start(Trunk trunk, double left) {
        return trunk.line.hasArrow() ? left + 8 : left;
    }

    private static Route plain(Trunk trunk, List<Point> way) {
        return new Route(trunk.line, Route.path(way), "");
    }

    private static Route finished(Trunk trunk, double left, List<Point> way) {
        String arrow = trunk.line.hasArrow() ? Route.arrowLeft(left + 1, trunk.target) : "";
        return new Route(trunk.line, way.isEmpty() ? "" : Route.path(way), arrow);
    }

    /** Lanes from left to right: each is moved to wherever it costs least, as long as that helps. */
    private static List<Trunk> ordered(List<Trunk> bent) {
        int n = bent.size();
        int[][] cost = new int[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                cost[a][b] = a == b ? 0 : crossings(bent.get(a), bent.get(b));
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(bent.get(b).target, bent.get(a).target));
        boolean better = true;
        for (int round = 0; better && round < n; round++) {
            better = false;
            for (int lane = 0; lane < n; lane++) {
                better |= moveToBest(order, lane, cost);
            }
        }
        return order.stream().map(bent::get).toList();
    }

    private static boolean moveToBest(List<Integer> order, int lane, int[][] cost) {
        int from = order.indexOf(lane);
        order.remove(from);
        int change = 0;
        int[] at = new int[order.size() + 1];
        for (int i = 0; i < order.size(); i++) {
            // one step to the right: this neighbour is now left of the lane
            change += cost[order.get(i)][lane] - cost[lane][order.get(i)];
            at[i + 1] = change;
        }
        int best = from;
        for (int i = 0; i < at.length; i++) {
            best = at[i] < at[best] ? i : best;
        }
        order.add(best, lane);
        return best != from;
    }

    /** What it costs if {@code a} has its lane left of {@code b}; lines that would lie on each other cost more. */
    private static int crossings(Trunk a, Trunk b) {
        int cost = a.passes(b.target) ? 2 : 0;
        for (double y : a.right) {
            cost += b.passes(y) ? 2 : 0;
            cost += Math.abs(y - b.target) < BESIDE ? 9 : 0;
        }
        for (double y : b.left) {
            cost += a.passes(y) ? 2 : 0;
        }
        return cost;
    }

    /** A lane for each trunk; lanes that do not meet share a place when there would be too many. */
    private static double[] lanes(List<Trunk> order, double from, double to) {
        int n = order.size();
        double[] x = new double[n];
        double step = n < 2 ? 0 : Math.min(WIDEST, (to - from) / (n - 1));
        double first = from + (to - from - step * (n - 1)) / 2;
        for (int i = 0; i < n; i++) {
            x[i] = Math.round(first + i * step);
        }
        return x;
    }
}
