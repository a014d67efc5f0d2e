package id.pohon.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How a neighbourhood shares the width of the page.
 *
 * @param higher width of what is supported
 * @param own width of the unit's own boxes
 * @param supporters width of what supports them
 * @param gaps room for lines right of each column that exists
 */
record NeighbourhoodWidths(int higher, int own, int supporters, List<Integer> gaps) {

    /** Width of a text column on a wide screen, without the outer lines. */
    static final int PAGE = 1012;

    private static final int ALONE = 640;

    static NeighbourhoodWidths of(Upward up, boolean hasSuperior, Supporters below) {
        boolean left = hasSuperior || !up.targets().isEmpty();
        boolean right = !below.isEmpty();
        List<Integer> gaps = new ArrayList<>();
        if (left) {
            gaps.add(Columns.gap(isStraight(up) ? 0 : up.targets().size()));
        }
        if (right) {
            gaps.add(Columns.gap(below.ends()));
        }
        gaps.add(0);
        int room = PAGE - gaps.stream().mapToInt(Integer::intValue).sum();
        if (left && right) {
            int supporters = below.isDetailed() ? room * 47 / 100 : room * 26 / 100;
            int higher = below.isDetailed() ? room * 22 / 100 : room * 25 / 100;
            return new NeighbourhoodWidths(higher, room - higher - supporters, supporters, gaps);
        }
        if (left) {
            return new NeighbourhoodWidths(290, room - 290, 0, gaps);
        }
        if (right) {
            int supporters = below.isDetailed() ? room * 66 / 100 : room * 36 / 100;
            return new NeighbourhoodWidths(0, room - supporters, supporters, gaps);
        }
        return new NeighbourhoodWidths(0, ALONE, 0, gaps);
    }

    /** Each group supports one target and each target has one group: all lines can run straight. */
    private static boolean isStraight(Upward up) {
        long supported = up.groups().stream()
                .flatMap(group -> group.supports().stream())
                .map(Upward.Support::target)
                .distinct()
                .count();
        long supports = up.groups().stream().mapToLong(g -> g.supports().size()).sum();
        return up.groups().stream().allMatch(g -> g.supports().size() < 2) && supports == supported;
    }
}
