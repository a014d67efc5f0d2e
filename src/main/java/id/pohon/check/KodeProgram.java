package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Program;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import id.pohon.words.Words;
import java.util.regex.Pattern;

/**
 * P413: a program code does not have the form of the national nomenclature, or is none of the six programs of a
 * kecamatan. Reason: budget systems know the program by this code only. Basis: Permendagri 90/2019 (D13).
 */
final class KodeProgram extends CodedRule {

    KodeProgram() {
        super("P413", Severity.PERINGATAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        boolean kecamatan = Words.of(pohon.cascade().instansi().nama()).contains("kecamatan");
        for (Program program : pohon.cascade().program()) {
            Position at = program.at().value("kode");
            if (!FORM.matcher(program.kode()).matches()) {
                findings.add(at, Message.of("P413", program.kode()), Message.of("P413.hint"));
            } else if (kecamatan && !KECAMATAN.matcher(program.kode()).lookingAt()) {
                findings.add(at, Message.of("P413.kecamatan", program.kode()), Message.of("P413.kecamatan.hint"));
            }
        }
    }

    /** Urusan, bidang, program; then kegiatan, then sub kegiatan. */
    private static final Pattern FORM =
            Pattern.compile("([0-9]|X)\\.([0-9]{2}|XX)\\.[0-9]{2}(\\.[12]\\.[0-9]{2}(\\.[0-9]{2,4})?)?");

    private static final Pattern KECAMATAN = Pattern.compile("7\\.01\\.0[1-6](\\.|$)");
}
