package id.pohon;

import id.pohon.model.Cascade;
import id.pohon.site.Kept;
import id.pohon.source.ClosedYear;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files of closed years that a build changed although their content is what it was: templates, the site's own content, or the
 * program did. Their readers should be told, so authors are.
 *
 * @param before path → hash of the site before it is built anew
 */
record ClosedPages(Project project, Map<String, String> before) {

    /** Remembers the site before it is built anew. */
    static ClosedPages of(Project project) {
        return new ClosedPages(project, Kept.of(project.output()).hashes());
    }

    /** Address of a closed year → how many of its files that were there are other now, or gone. */
    SortedMap<String, Integer> changed(List<Cascade> cascade) {
        Map<String, String> after = Kept.of(project.output()).hashes();
        SortedMap<String, Integer> changed = new TreeMap<>();
        for (Cascade each : cascade) {
            if (Files.exists(project.content().resolve(each.alamat()).resolve(ClosedYear.FILE))) {
                int files = changed(each.alamat() + "/", after);
                if (files > 0) {
                    changed.put(each.alamat(), files);
                }
            }
        }
        return changed;
    }

    private int changed(String folder, Map<String, String> after) {
        return (int) before.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .filter(file -> !file.getValue().equals(after.get(file.getKey())))
                .count();
    }
}
