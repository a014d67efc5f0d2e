package id.pohon.check;

import id.pohon.model.Content;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Position;
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
            new CascadeWithoutUnit(),
            new SasaranWithoutParent(),
            new UnsupportedSasaran(),
            new UncoveredIku(),
            new LevelOrder(),
            new UndeclaredLangsung(),
            new UnequalLangsung(),
            new IdenticalTidakLangsung(),
            new UnitLinksOnly(),
            new OneSidedLintas(),
            new WithoutLintas(),
            new TopWithoutArah(),
            new UnconfirmedLinks(),
            new Overloaded(),
            new EmptyStep(),
            new MirrorOfProgram(),
            new NearJabatan(),
            new ActivityVerb(),
            new OutputWord(),
            new MeasureAsSasaran(),
            new TwoResults(),
            new VagueWord(),
            new UnmeasuredQuality(),
            new LengthOfSasaran(),
            new Spelling(),
            new SameSasaranElsewhere(),
            new WithoutSatuan(),
            new UnfitSatuan(),
            new CountAtOutcome(),
            new RepeatsSasaran(),
            new TwoMeasures(),
            new WithoutDefinisi(),
            new WithoutFormula(),
            new WithoutSumberData(),
            new WithoutPenanggungJawab(),
            new WithoutPolaritas(),
            new IkuWithoutAlasan(),
            new ManyIndikator(),
            new ChangedIku(),
            new SameIndikatorDiffers(),
            new ForeignIndikator(),
            new ShareOfCounts(),
            new UnrelatedIndikator(),
            new WithoutTarget(),
            new WithoutBaseline(),
            new TargetOfWords(),
            new PercentBounds(),
            new TargetNotBetter(),
            new FlatTarget(),
            new TargetJump(),
            new OffPath(),
            new RealisasiWithoutBukti(),
            new FarFromTarget(),
            new QuarterSum(),
            new WithoutProgram(),
            new KodeProgram(),
            new ForeignProgram(),
            new WithoutPenetapan(),
            new PublishedLate(),
            new Stale(),
            new WithoutPpid(),
            new WithoutPlainWords(),
            new WithoutLicence(),
            new PersonalData(),
            new IncompleteSet(),
            new UnconfirmedOcr());

    private Checks() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** Adds what the rules find by the lists that come with the program, and no day to judge lateness for. */
    public static Scores run(Content content, Diagnostics diagnostics) {
        return run(content, CheckOptions.standard(), diagnostics);
    }

    /**
     * Adds what the rules find.
     *
     * @param diagnostics has what reading found; where a file cannot be read, rules do not complain about its absence
     * @return how the content stands by the criteria of evaluation
     */
    public static Scores run(Content content, CheckOptions options, Diagnostics diagnostics) {
        Severities severities = Severities.of(content.situs().aturan());
        Subject subject = new Subject(content, options, broken(diagnostics));
        Waivers waivers = new Waivers(content, severities, codes());
        Scoring scoring = new Scoring(subject);
        // Rules look side by side; what they found is taken up in their order, so threads change nothing but the time.
        List<Findings> byRule = RULES.parallelStream()
                .filter(rule -> !severities.isOff(rule.code()))
                .map(rule -> findings(rule, subject))
                .toList();
        for (Findings findings : byRule) {
            List<Found> kept = new ArrayList<>();
            for (Found each : findings.all()) {
                boolean waived = waivers.waive(each.diagnostic());
                scoring.add(each.diagnostic(), waived);
                if (!waived) {
                    kept.add(each);
                }
            }
            Grouping.tell(kept).forEach(told -> severities.rule(told).ifPresent(diagnostics::add));
        }
        waivers.unused().forEach(finding -> severities.rule(finding).ifPresent(diagnostics::add));
        SettingsCheck.check(content.situs(), diagnostics);
        for (Position file : options.vocabulary().unknown()) {
            severities.rule(WordFiles.finding(file)).ifPresent(diagnostics::add);
        }
        return scoring.scores();
    }

    private static Findings findings(Rule rule, Subject subject) {
        Findings findings = new Findings(rule);
        rule.check(subject, findings);
        return findings;
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
