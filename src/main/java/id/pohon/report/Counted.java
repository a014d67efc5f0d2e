package id.pohon.report;

import java.util.List;

/** How many findings of each severity there are. */
final class Counted {

    private Counted() {}

    /** {@code 1 galat, 2 peringatan, 0 saran}. */
    static String line(List<Diagnostic> findings, Messages messages) {
        int[] counts = new int[Severity.values().length];
        findings.forEach(found -> counts[found.severity().ordinal()]++);
        return messages.say("jumlah", counts[0], counts[1], counts[2]);
    }
}
