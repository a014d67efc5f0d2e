package id.pohon.check;

import id.pohon.model.Content;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severities;
import id.pohon.report.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs all rules over the content, and applies what the site and the authors say about them. */
public final class Checks {

    /** Every rule, ordered by code. */
    private static final List<Rule> RULES = List.of(
            new UnknownAtasan(),
            new CyclicAtasan(),
            new UnknownMendukung(),
            new SelfMendukung(),
            new CyclicMendukung(),
            new UnknownArah(),
            new UnknownInstansi(),
            new UnknownSasaranElsewhere(),
            new UnknownLintas(),
            new DuplicateUnit(),
            new DuplicateSasaran(),
            new DuplicateIndikator(),
            new DuplicateArah(),
            new DuplicateProgram(),
            new BrokenInduk(),
            new UnknownProgram(),
            new UnknownJenjang(),
            new UnitWithoutSasaran(),
            new SasaranWithoutIndikator(),
            new BrokenNomor(),
            new RepeatedSasaran(),
            new MissingKode(),
            new SameTahun(),
            new BrokenMengubah(),
            new TahunOfFolder(),
            new DuplicateIstilah(),
            new UnknownLihat(),
            new CascadeWithoutUnit());

    private Checks() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * Adds what the rules find.
     *
     * @param diagnostics has what reading found; where a file cannot be read, rules do not complain about its absence
     */
    public static void run(Content content, Diagnostics diagnostics) {
        Severities severities = Severities.of(content.situs().aturan());
        Subject subject = new Subject(content, broken(diagnostics));
        List<Diagnostic> found = new ArrayList<>();
        for (Rule rule : RULES) {
            if (!severities.isOff(rule.code())) {
                Findings findings = new Findings(rule);
                rule.check(subject, findings);
                found.addAll(findings.all());
            }
        }
        Waivers waivers = new Waivers(content, severities, codes());
        for (Diagnostic finding : found) {
            if (!waivers.waive(finding)) {
                severities.rule(finding).ifPresent(diagnostics::add);
            }
        }
        waivers.unused().forEach(finding -> severities.rule(finding).ifPresent(diagnostics::add));
        SettingsCheck.check(content.situs(), diagnostics);
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        RULES.forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    private static Set<String> broken(Diagnostics diagnostics) {
        Set<String> files = new HashSet<>();
        for (Diagnostic found : diagnostics.all()) {
            if (found.severity() == Severity.GALAT) {
                files.add(found.at().file());
            }
        }
        return files;
    }
}
