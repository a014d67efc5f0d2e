package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.Optional;

/**
 * P205: a sasaran uses a word such as {@code efektif} or {@code akuntabel}, and no indikator defines how it is
 * recognised. Reason: everyone may find it reached, or not. The words are in {@code kata-kabur.txt}. Basis:
 * PermenPANRB 88/2021 criterion 1.b-4, Specific of SMART (B5).
 */
final class VagueWord extends CodedRule {

    VagueWord() {
        super("P205", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Sasaran sasaran : pohon.sasaran()) {
                check(subject, pohon, sasaran, findings);
            }
        }
    }

    private static void check(Subject subject, Pohon pohon, Sasaran sasaran, Findings findings) {
        boolean defined =
                sasaran.indikator().stream().anyMatch(each -> !each.definisi().isEmpty());
        Optional<String> vague = defined ? Optional.empty() : vague(subject, sasaran.uraian());
        if (vague.isPresent()) {
            Related[] related = sasaran.indikator().stream()
                    .filter(each -> vague(subject, each.uraian()).equals(vague))
                    .limit(1)
                    .map(each -> new Related(each.at().value("uraian"), Message.of("P205.lihat")))
                    .toArray(Related[]::new);
            Message message = Message.of("P205", vague.get());
            findings.add(sasaran.at().value("uraian"), message, Message.of("P205.hint"), related);
        }
    }

    private static Optional<String> vague(Subject subject, String text) {
        String words = " " + String.join(" ", Words.of(text)) + " ";
        return subject.vocabulary().words(Vocabulary.Name.KATA_KABUR).stream()
                .filter(word -> words.contains(" " + word + " "))
                .findFirst();
    }
}
