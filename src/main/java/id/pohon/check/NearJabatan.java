package id.pohon.check;

import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * P144: <em>penanggung_jawab</em> or <em>lintas</em> names what is almost, but not quite, the jabatan of a unit of
 * the cascade. Reason: readers take two spellings for two units, and the program cannot link them. Basis:
 * consistency (A21).
 */
final class NearJabatan extends CodedRule {

    NearJabatan() {
        super("P144", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        Map<String, String> plain = new HashMap<>();
        for (Unit unit : pohon.unit()) {
            plain.put(SameText.plain(unit.jabatan()), unit.jabatan());
        }
        Hints near = new Hints(
                Message.NONE,
                written -> Nearest.of(written, plain.keySet())
                        .map(found -> Message.of("P144.hint", plain.get(found)))
                        .orElse(Message.NONE));
        for (Sasaran sasaran : pohon.sasaran()) {
            for (Sasaran.Lintas lintas : sasaran.lintas()) {
                check(pohon, plain, near, lintas.ke(), lintas.at().value("ke"), findings);
            }
            for (Indikator indikator : sasaran.indikator()) {
                Position at = indikator.at().value("penanggung_jawab");
                check(pohon, plain, near, indikator.penanggungJawab(), at, findings);
            }
        }
    }

    private static void check(
            Pohon pohon, Map<String, String> plain, Hints near, String written, Position at, Findings findings) {
        String text = SameText.plain(written);
        if (!written.contains(" ")
                || plain.containsKey(text)
                || pohon.unit(written).isPresent()) {
            return;
        }
        Message hint = near.of(text);
        if (!hint.isNone()) {
            findings.add(at, Message.of("P144", written), hint);
        }
    }
}
