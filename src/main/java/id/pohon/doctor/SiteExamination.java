package id.pohon.doctor;

import id.pohon.report.Message;
import id.pohon.site.Manifest;
import id.pohon.site.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When the site was last made, and whether it still is what its manifest says. */
final class SiteExamination {

    private static final String TOPIC = "situs";

    private SiteExamination() {}

    static List<Finding> of(Path site) {
        if (!Files.isRegularFile(site.resolve(Manifest.FILE))) {
            return List.of(Finding.perhatian(
                    TOPIC, Message.of("dokter.situs.belum", site.getFileName()), Message.of("dokter.situs.bangun")));
        }
        Verification found = Verification.of(site);
        int different =
                found.changed().size() + found.missing().size() + found.extra().size();
        Message what = found.same()
                ? Message.of("dokter.situs", found.files(), made(site))
                : Message.of("dokter.situs.beda", different, made(site));
        return List.of(
                found.same()
                        ? Finding.ok(TOPIC, what)
                        : Finding.perhatian(TOPIC, what, Message.of("dokter.situs.beda.saran")));
    }

    /** In UTC: the machine's time zone would be one more thing to be wrong. */
    private static String made(Path site) {
        try {
            return Files.getLastModifiedTime(site.resolve(Manifest.FILE))
                    .toInstant()
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString()
                    .replace("T", " ")
                    .replace(":00Z", " UTC");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
