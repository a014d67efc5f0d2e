package id.pohon.cli;

import java.util.ArrayList;
import java.util.List;

/** What changes between two texts, line by line: {@code +} comes, {@code -} goes. */
final class LineDifference {

    private LineDifference() {}

    static List<String> of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> young = after.lines().toList();
        int[][] common = common(old, young);
        List<String> difference = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                i++;
                j++;
            } else if (j == young.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                difference.add("- " + old.get(i++));
            } else {
                difference.add("+ " + young.get(j++));
            }
        }
        return difference;
    }

    /** How many lines are common from a place in each text on. */
    private static int[][] common(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
