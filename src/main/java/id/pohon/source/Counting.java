package id.pohon.source;

import id.pohon.model.Cascade;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what became of every file. */
final class Counting {

    private final Layout layout;
    private final List<Cascade> cascade;
    private final Set<String> rejected = new HashSet<>();

    /** @param cascade in the order of {@code layout.cascade()} */
    Counting(Layout layout, List<Cascade> cascade, Diagnostics diagnostics) {
        this.layout = layout;
        this.cascade = cascade;
        for (Diagnostic found : diagnostics.all()) {
            if (found.severity() == Severity.GALAT || found.code().equals("P007")) {
                rejected.add(found.at().file());
            }
        }
        layout.stray().forEach(file -> rejected.add(file.name()));
    }

    Counts counts(int files, int ignored) {
        Set<String> drafts = new HashSet<>();
        for (int i = 0; i < cascade.size(); i++) {
            if (cascade.get(i).status() == Cascade.Status.RANCANGAN) {
                addFiles(layout.cascade().get(i), drafts);
            }
        }
        drafts.removeAll(rejected);
        Set<String> known = new HashSet<>(rejected);
        known.retainAll(all());
        int taken = files - known.size();
        return new Counts(files + ignored, taken - drafts.size(), drafts.size(), ignored, known.size());
    }

    private Set<String> all() {
        Set<String> all = new HashSet<>();
        layout.situs().ifPresent(file -> all.add(file.name()));
        layout.glosarium().ifPresent(file -> all.add(file.name()));
        layout.halaman().forEach(file -> all.add(file.name()));
        layout.gambar().forEach(file -> all.add(file.name()));
        layout.stray().forEach(file -> all.add(file.name()));
        layout.cascade().forEach(files -> addFiles(files, all));
        return all;
    }

    private static void addFiles(Layout.CascadeFiles files, Set<String> names) {
        names.add(files.cascade().name());
        files.pengantar().ifPresent(file -> names.add(file.name()));
        files.penutupan().ifPresent(file -> names.add(file.name()));
        files.other().forEach(file -> names.add(file.name()));
        for (Layout.UnitFiles unit : files.unit()) {
            unit.yaml().ifPresent(file -> names.add(file.name()));
            unit.markdown().ifPresent(file -> names.add(file.name()));
        }
    }
}
