package id.pohon.check;

import id.pohon.model.Arah;
import id.pohon.model.Cascade;
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
 * P144: <em>penanggung_jawab</em>, <em>penyedia_data</em>, <em>lintas</em> or <em>penetapan</em> names what is almost,
 * but not quite, the jabatan of a unit of the cascade. Reason: readers take two spellings for two units, and the program
 * cannot link them. The superior of the whole office is not looked at, because that is no unit of the cascade. Basis:
 * consistency (A21).
 */
final class NearJabatan extends CodedRule {

    /** For a key that takes the kode of a unit as well. */
    private static final String LINKED = "P144.hint";

    private static final String NOT_LINKED = "P144.ejaan";

    NearJabatan() {
        super("P144", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            new Names(subject, pohon, findings).check();
        }
    }

    /** What one cascade calls its units. */
    private static final class Names {

        private final Subject subject;
        private final Pohon pohon;
        private final Findings findings;
        private final Map<String, String> plain = new HashMap<>();
        private final Map<String, Hints> near = Map.of(LINKED, hints(LINKED), NOT_LINKED, hints(NOT_LINKED));

        Names(Subject subject, Pohon pohon, Findings findings) {
            this.subject = subject;
            this.pohon = pohon;
            this.findings = findings;
            for (Unit unit : pohon.unit()) {
                plain.put(subject.texts().plain(unit.jabatan()), unit.jabatan());
            }
        }

        private Hints hints(String key) {
            return new Hints(
                    Message.NONE,
                    written -> Nearest.of(written, plain.keySet())
                            .map(found -> Message.of(key, plain.get(found)))
                            .orElse(Message.NONE));
        }

        void check() {
            Cascade cascade = pohon.cascade();
            check(cascade.penetapan().jabatan(), cascade.at().key("penetapan"), NOT_LINKED);
            for (Arah arah : cascade.arah()) {
                arah.indikator().forEach(this::check);
            }
            for (Sasaran sasaran : pohon.sasaran()) {
                for (Sasaran.Lintas lintas : sasaran.lintas()) {
                    check(lintas.ke(), lintas.at().value("ke"), LINKED);
                }
                sasaran.indikator().forEach(this::check);
            }
        }

        private void check(Indikator indikator) {
            check(indikator.penanggungJawab(), indikator.at().value("penanggung_jawab"), LINKED);
            check(indikator.penyediaData(), indikator.at().value("penyedia_data"), NOT_LINKED);
        }

        private void check(String written, Position at, String key) {
            String text = subject.texts().plain(written);
            if (!written.contains(" ")
                    || plain.containsKey(text)
                    || pohon.unit(written).isPresent()) {
                return;
            }
            Message hint = near.get(key).of(text);
            if (!hint.isNone()) {
                findings.add(at, Message.of("P144", written), hint);
            }
        }
    }
}
