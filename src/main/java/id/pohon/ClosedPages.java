package id.pohon;

import id.pohon.model.Cascade;
import id.pohon.site.Manifest;
import id.pohon.source.ClosedYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files of closed years that a build changed although their content is what it was: templates, the site's own content, or the
 * program did. Their readers should be told, so authors are.
 */
final class ClosedPages {

    private final List<String> closed;
    private final Map<String, String> before;

    private ClosedPages(List<String> closed, Map<String, String> before) {
        this.closed = closed;
        this.before = before;
    }

    /** Remembers the site before it is built anew. */
    static ClosedPages of(List<Cascade> cascade, Path content, Path site) {
        List<String> closed = cascade.stream()
                .map(Cascade::alamat)
                .filter(alamat -> Files.exists(content.resolve(alamat).resolve(ClosedYear.FILE)))
                .toList();
        return new ClosedPages(closed, closed.isEmpty() ? Map.of() : hashes(site));
    }

    /** Address of a closed year → how many of its files that were there are other now, or gone. */
    SortedMap<String, Integer> changed(Path site) {
        SortedMap<String, Integer> changed = new TreeMap<>();
        if (before.isEmpty()) {
            return changed;
        }
        Map<String, String> after = hashes(site);
        for (String alamat : closed) {
            int files = (int) before.entrySet().stream()
                    .filter(file -> file.getKey().startsWith(alamat + "/"))
                    .filter(file -> !file.getValue().equals(after.get(file.getKey())))
                    .count();
            if (files > 0) {
                changed.put(alamat, files);
            }
        }
        return changed;
    }

    private static Map<String, String> hashes(Path site) {
        try {
            return Files.exists(site.resolve(Manifest.FILE))
                    ? Manifest.read(site).hashes()
                    : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
