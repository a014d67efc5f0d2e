package id.pohon.report;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one run; safe to fill from several threads. */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();

    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** All findings, sorted by place. */
    public synchronized List<Diagnostic> all() {
        return found.stream().sorted().distinct().toList();
    }

    /** How many of one severity. */
    public long count(Severity severity) {
        return all().stream().filter(d -> d.severity() == severity).count();
    }

    public synchronized boolean hasGalat() {
        return found.stream().anyMatch(d -> d.severity() == Severity.GALAT);
    }
}
