package id.pohon.cli;

import id.pohon.Build;
import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.site.PublishResult;
import id.pohon.source.Counts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The last lines of a build: what went in, what came out, how long it took. */
final class Summary {

    private Summary() {}

    static String of(Build.Outcome outcome, String folder, long nanos, Words words) {
        PublishResult result = outcome.published().orElseThrow();
        BigDecimal seconds = BigDecimal.valueOf(nanos, 9).setScale(1, RoundingMode.HALF_UP);
        String line = words.say(
                result.removed() == 0 ? "build.selesai" : "build.selesai-dihapus",
                counts(outcome.content(), words),
                words.wording().count("berkas", result.files()),
                result.written(),
                result.removed(),
                folder,
                words.wording().number(seconds),
                result.manifestHash());
        String pictures = outcome.failedPictures().isEmpty()
                ? words.say("build.diagram", outcome.engine())
                : words.say(
                        "build.diagram-gagal",
                        outcome.engine(),
                        outcome.failedPictures().size());
        List<String> lines = new ArrayList<>(List.of(line, sources(outcome.counts(), words), pictures));
        outcome.closedChanged()
                .forEach((alamat, files) ->
                        lines.add(words.say("build.tutup", words.wording().count("berkas", files), alamat)));
        return String.join(System.lineSeparator(), lines);
    }

    /** Every source file is accounted for. */
    private static String sources(Counts counts, Words words) {
        return words.say(
                "build.sumber",
                counts.terbaca(),
                counts.terbit(),
                counts.rancangan(),
                counts.diabaikan(),
                counts.ditolak());
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
