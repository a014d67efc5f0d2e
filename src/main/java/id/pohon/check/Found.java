package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;

/**
 * One place where a rule is broken. Places are waived and counted one by one; only then are those of a group told
 * together.
 *
 * @param group {@link #ALONE} for a finding that is told by itself
 */
record Found(Diagnostic diagnostic, Group group) {

    static final Group ALONE = new Group(null, null, 0, "");

    /**
     * What the place belongs to.
     *
     * @param of how many places of the unit the rule looked at
     * @param text what the author knows the place by
     */
    record Group(Pohon pohon, Unit unit, int of, String text) {}

    boolean isAlone() {
        return group == ALONE;
    }
}
