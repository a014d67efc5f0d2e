package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import id.pohon.words.Words;

/**
 * P207: a sasaran has fewer than three or more than thirty words. Reason: the one says too little, the other
 * cannot be taken in at one reading. The numbers are a choice of Pohon; no regulation gives them (B7).
 */
final class LengthOfSasaran extends CodedRule {

    LengthOfSasaran() {
        super("P207", Severity.SARAN);
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
        int words = Words.of(sasaran.uraian()).size();
        if (words > 0 && words < FEWEST) {
            findings.add(sasaran.at().value("uraian"), Message.of("P207", words), Message.of("P207.hint"));
        } else if (words > MOST) {
            findings.add(
                    sasaran.at().value("uraian"), Message.of("P207.panjang", words), Message.of("P207.panjang.hint"));
        }
    }

    private static final int FEWEST = 3;
    private static final int MOST = 30;
}
