package id.pohon.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** How a file changes, in the form that {@code diff -u} and {@code git} use. */
public final class UnifiedDiff {

    private static final int CONTEXT = 2;

    private UnifiedDiff() {}

    /** The lines to show; none if nothing changes. */
    public static List<String> of(String file, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> young = after.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(file, file, old, DiffUtils.diff(old, young), CONTEXT);
    }
}
