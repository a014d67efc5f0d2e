package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Keterangan;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * P208: a word is misspelt, or spelt otherwise than in the dictionary. Reason: search and readers miss it, and two
 * spellings look like two things. What {@code sic} names is kept as the source has it; those places are told
 * together in one finding, so that the next document can have them right. The words are in {@code ejaan.txt}; the
 * rule is ours (B8).
 */
final class Spelling extends CodedRule {

    Spelling() {
        super("P208", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        List<Related> kept = new ArrayList<>();
        for (Unit unit : pohon.unit()) {
            look(subject, unit.jabatan(), unit.keterangan(), unit.at().value("jabatan"), kept, findings);
            for (Sasaran sasaran : unit.sasaran()) {
                Position at = sasaran.at().value("uraian");
                look(subject, sasaran.uraian(), sasaran.keterangan(), at, kept, findings);
                for (Indikator each : sasaran.indikator()) {
                    look(subject, each.uraian(), each.keterangan(), each.at().value("uraian"), kept, findings);
                }
            }
        }
        if (!kept.isEmpty()) {
            Related[] related = kept.stream().skip(1).limit(Grouping.SHOWN).toArray(Related[]::new);
            Message message = Message.of(
                    "P208.sic", kept.size(), kept.get(0).message().args().get(0));
            findings.add(kept.get(0).at(), message, Message.of("P208.sic.hint"), related);
        }
    }

    private static void look(
            Subject subject, String text, Keterangan notes, Position at, List<Related> kept, Findings findings) {
        Map<String, String> spelling = subject.vocabulary().pairs(Vocabulary.Name.EJAAN);
        for (String word : Words.of(text)) {
            String right = spelling.get(word);
            if (right != null && Words.of(notes.sic()).contains(word)) {
                kept.add(new Related(at, Message.of("kelompok.isi", word)));
            } else if (right != null) {
                findings.add(at, Message.of("P208", word), Message.of("P208.hint", right));
            }
        }
    }
}
