package id.pohon;

import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import id.pohon.site.Kept;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The content of a build of one cascade alone. All others count as they are published, not as their content has become in
 * the meantime: so what is made for the whole site, such as the index of search, fits the pages that stay.
 */
final class Alone {

    private static final String PUBLISHED = "/data/cascade.json";

    private Alone() {}

    static Loaded read(Project project, String alamat, Kept kept, Diagnostics diagnostics) {
        SortedMap<String, Path> published = new TreeMap<>();
        for (String path : kept.hashes().keySet()) {
            if (path.endsWith(PUBLISHED)) {
                published.put(path.substring(0, path.length() - PUBLISHED.length()), kept.intact(path));
            }
        }
        return ContentReader.readOnly(project.root(), project.content(), alamat, published, diagnostics);
    }

    /** What is found about the others was told when they were published; a galat still stands in the way. */
    static Diagnostics own(Content content, String alamat, Diagnostics found) {
        Set<String> others = content.cascade().stream()
                .filter(cascade -> !cascade.alamat().equals(alamat))
                .map(Cascade::at)
                .map(at -> at.start().file())
                .collect(Collectors.toSet());
        Diagnostics own = new Diagnostics();
        found.all().stream()
                .filter(each -> each.severity() == Severity.GALAT
                        || !others.contains(each.at().file()))
                .forEach(own::add);
        return own;
    }
}
