package id.pohon.check;

import id.pohon.report.Severity;

/**
 * One thing that can be wrong with a cascade. The class comment of a rule names its reason and its basis; its section in
 * {@code docs/aturan.md} shows it at work.
 */
public interface Rule {

    /** Stable name, such as {@code P101}; also the key of its message. */
    String code();

    /** How much it matters if the site does not say otherwise. */
    Severity severity();

    void check(Subject subject, Findings findings);
}
