package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Pohon;
import id.pohon.report.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What rules look at: the content, and the index over each cascade, made once. */
public final class Subject {

    private final Content content;
    private final List<Pohon> pohon;
    private final Map<String, Pohon> newest;
    private final Set<String> broken;

    /** @param broken files whose form has a galat, so that what they should hold may be missing */
    Subject(Content content, Set<String> broken) {
        this.content = content;
        this.pohon = content.cascade().stream().map(Pohon::of).toList();
        this.newest = newest(pohon);
        this.broken = Set.copyOf(broken);
    }

    public Content content() {
        return content;
    }

    /** One for each cascade, in their order. */
    public List<Pohon> pohon() {
        return pohon;
    }

    /** Is a file so broken that what seems missing in it may be there? Then only its form is reported. */
    public boolean isBroken(Position at) {
        return broken.contains(at.file());
    }

    /** The newest cascade of an instansi in a year: the one that no other changes. */
    public Optional<Pohon> pohon(String instansi, int tahun) {
        return Optional.ofNullable(newest.get(instansi + "/" + tahun));
    }

    private static Map<String, Pohon> newest(List<Pohon> pohon) {
        Set<String> changed = new HashSet<>();
        pohon.forEach(each -> changed.add(each.cascade().mengubah()));
        Map<String, Pohon> newest = new HashMap<>();
        for (Pohon each : pohon) {
            Cascade cascade = each.cascade();
            String key = cascade.instansi().kode() + "/" + cascade.tahun();
            if (changed.contains(cascade.alamat())) {
                newest.putIfAbsent(key, each);
            } else {
                newest.put(key, each);
            }
        }
        return newest;
    }
}
