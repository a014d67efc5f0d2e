package id.pohon.report;

import java.util.List;

/**
 * One finding: where, what, and what now.
 *
 * @param code stable name of the rule, such as {@code P202}; see design.md section 5 for the ranges
 * @param at where the caret points
 * @param message what is wrong, in the author's own words where possible
 * @param hint what to do, or {@link Message#NONE}
 * @param related other places that belong to it
 */
public record Diagnostic(
        String code, Severity severity, Position at, Message message, Message hint, List<Related> related)
        implements Comparable<Diagnostic> {

    public Diagnostic {
        related = List.copyOf(related);
    }

    public static Diagnostic galat(String code, Position at, Message message, Message hint) {
        return new Diagnostic(code, Severity.GALAT, at, message, hint, List.of());
    }

    public static Diagnostic peringatan(String code, Position at, Message message, Message hint) {
        return new Diagnostic(code, Severity.PERINGATAN, at, message, hint, List.of());
    }

    /** The same finding with one more related place. */
    public Diagnostic with(Related place) {
        List<Related> more = new java.util.ArrayList<>(related);
        more.add(place);
        return new Diagnostic(code, severity, at, message, hint, more);
    }

    /** The same finding with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, at, message, hint, related);
    }

    /** By place, then code, then text, so that reports do not depend on the order of work. */
    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = at.compareTo(other.at);
        int byCode = byPlace != 0 ? byPlace : code.compareTo(other.code);
        return byCode != 0 ? byCode : message.toString().compareTo(other.message.toString());
    }
}
