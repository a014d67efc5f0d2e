package id.pohon.report;

import java.util.List;

/** Findings in one form: for people, for programs, or for a code host. */
public interface FindingsPrinter {

    /**
     * All findings of a run.
     *
     * @param findings sorted, as {@link Diagnostics#all()} gives them
     */
    String print(List<Diagnostic> findings);
}
