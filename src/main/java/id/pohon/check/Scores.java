package id.pohon.check;

import id.pohon.report.Position;
import java.util.List;

/**
 * How the cascades stand by the criteria of evaluation that rules can look at: an indication, never an official
 * evaluation. Basis of the criteria: PermenPANRB 88/2021, as far as domain.md 4.2 names its source; which rule speaks for
 * which criterion is our judgement.
 */
public record Scores(List<Score> scores) {

    public Scores {
        scores = List.copyOf(scores);
    }

    /** The criteria of one cascade, in their order. */
    public List<Score> of(String alamat) {
        return scores.stream().filter(score -> score.cascade().equals(alamat)).toList();
    }

    /** What is counted for a criterion. */
    public enum Kind {
        CASCADE,
        UNIT,
        SASARAN,
        INDIKATOR
    }

    /**
     * One criterion in one cascade. A place passes if none of the rules that speak for the criterion finds anything in
     * it; what the authors waived with a reason passes and is counted apart.
     *
     * @param cascade its address
     * @param criterion such as {@code 1.b-4}
     * @param rules codes of the rules that speak for it and are not switched off
     * @param checked how many there are
     * @param waived how many pass only because a finding is waived
     * @param undated it asks whether something came in time, and no day was given to judge that by: what is missing counts
     *     as not yet due
     * @param failed each that does not pass, by code and place
     */
    public record Score(
            String cascade,
            String criterion,
            Kind kind,
            List<String> rules,
            int checked,
            int passed,
            int waived,
            boolean undated,
            List<Failed> failed) {

        public Score {
            rules = List.copyOf(rules);
            failed = List.copyOf(failed);
        }
    }

    /**
     * One finding that speaks against a criterion.
     *
     * @param node identity of the unit, sasaran or indikator; the address for a cascade
     */
    public record Failed(String node, String code, Position at) {}
}
