package id.pohon.cli;

import id.pohon.Build;
import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.site.PublishResult;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The last line of a build: what went in, what came out, how long it took. */
final class Summary {

    private static final int SHOWN_OF_HASH = 12;

    private Summary() {}

    static String of(Build.Outcome outcome, String folder, long nanos, Words words) {
        PublishResult result = outcome.published().orElseThrow();
        BigDecimal seconds = BigDecimal.valueOf(nanos, 9).setScale(1, RoundingMode.HALF_UP);
        return words.say(
                result.removed() == 0 ? "build.selesai" : "build.selesai-dihapus",
                counts(outcome.content(), words),
                words.wording().count("berkas", result.files()),
                result.written(),
                result.removed(),
                folder,
                words.wording().number(seconds),
                result.manifestHash().substring(0, SHOWN_OF_HASH));
    }

    /** {@code 9 unit, 62 sasaran, 66 indikator}. */
    static String counts(Content content, Words words) {
        int unit = 0;
        int sasaran = 0;
        int indikator = 0;
        for (Cascade cascade : content.cascade()) {
            unit += cascade.unit().size();
            for (var each : cascade.unit()) {
                sasaran += each.sasaran().size();
                indikator += each.indikator().size();
            }
        }
        return words.say("isi", unit, sasaran, indikator);
    }
}
