package id.pohon;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Severities;
import id.pohon.site.SiteFile;
import java.util.List;
import java.util.Map;

/**
 * P511: files of the site that other programs on Windows cannot open. Reason: a path there has at most 260 characters for
 * programs that do not ask for more, as Explorer and many for zip files do not (MAX_PATH); 240 leaves room for a drive and
 * a name before it ends. Depends on where the project lies, so it is a matter of the build and never of the pages.
 */
final class LongPaths {

    private static final int LONGEST = 240;

    private LongPaths() {}

    /** One finding at the longest path, if any is too long. */
    static void find(Project project, List<SiteFile> files, Map<String, String> aturan, Diagnostics diagnostics) {
        int folder = project.output().toAbsolutePath().normalize().toString().length() + 1;
        int tooLong = 0;
        String longest = "";
        for (SiteFile file : files) {
            String path = file.address().path();
            tooLong += folder + path.length() > LONGEST ? 1 : 0;
            boolean isLonger = path.length() > longest.length();
            longest = isLonger || path.length() == longest.length() && path.compareTo(longest) < 0 ? path : longest;
        }
        if (tooLong == 0) {
            return;
        }
        Diagnostic found = Diagnostic.peringatan(
                "P511",
                Position.startOf(project.name(project.output()) + "/" + longest),
                Message.of("P511", folder + longest.length(), tooLong, LONGEST),
                Message.of("P511.hint"));
        Severities.of(aturan).rule(found).ifPresent(diagnostics::add);
    }
}
