package id.pohon.edit;

import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.source.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes kode and remembers what had another name before, so that links can follow. */
final class Renaming {

    /** @param frozen units whose files must not change: what they name keeps its name */
    private final List<WrittenUnit> frozen;

    private final Map<String, Cascade> cascades = new HashMap<>();
    private final Map<String, Map<String, String>> renamed = new LinkedHashMap<>();
    private final List<GivenKode> given = new ArrayList<>();
    private int links;

    Renaming(List<WrittenUnit> frozen) {
        this.frozen = frozen;
    }

    List<GivenKode> given() {
        return given;
    }

    int links() {
        return links;
    }

    /** Gives kode to what has none in a unit. */
    void name(WrittenUnit written) {
        Unit unit = written.unit();
        Set<String> taken = new HashSet<>();
        unit.sasaran().forEach(sasaran -> taken.add(sasaran.kode()));
        for (int i = 0; i < unit.sasaran().size(); i++) {
            Sasaran sasaran = unit.sasaran().get(i);
            Written.Obj keys = written.sasaran().get(i);
            if (!WrittenUnit.hasKode(keys) && !isNamedByFrozen(written.cascade(), sasaran.id())) {
                String kode = KodeWords.of(sasaran.uraian(), "sasaran", taken);
                taken.add(kode);
                written.give(keys, kode);
                given.add(new GivenKode(written.file(), sasaran.id(), kode, sasaran.uraian()));
                String alamat = written.cascade().alamat();
                cascades.put(alamat, written.cascade());
                renamed.computeIfAbsent(alamat, key -> new HashMap<>()).put(sasaran.id(), unit.kode() + "/" + kode);
            }
            indikator(written, sasaran, keys);
        }
    }

    private void indikator(WrittenUnit written, Sasaran sasaran, Written.Obj keys) {
        Set<String> taken = new HashSet<>();
        sasaran.indikator().forEach(indikator -> taken.add(indikator.kode()));
        List<Written.Obj> list = keys.objects("indikator");
        for (int i = 0; i < list.size(); i++) {
            Indikator indikator = sasaran.indikator().get(i);
            if (!WrittenUnit.hasKode(list.get(i))) {
                String kode = KodeWords.of(indikator.uraian(), "indikator", taken);
                taken.add(kode);
                written.give(list.get(i), kode);
                given.add(new GivenKode(written.file(), indikator.id(), kode, indikator.uraian()));
            }
        }
    }

    private boolean isNamedByFrozen(Cascade cascade, String id) {
        Pattern name = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(id) + "(?![a-z0-9-])");
        return frozen.stream()
                .filter(unit -> unit.cascade().tahun() == cascade.tahun())
                .anyMatch(unit -> name.matcher(unit.text()).find());
    }

    /** Rewrites the links of a unit that named a position. */
    void follow(WrittenUnit written) {
        for (Written.Obj sasaran : written.sasaran()) {
            links(written, sasaran, "mendukung");
            links(written, sasaran, "lintas");
            sasaran.objects("indikator").forEach(indikator -> links(written, indikator, "mendukung"));
        }
    }

    private void links(WrittenUnit written, Written.Obj element, String key) {
        Written list = element.entry(key).map(Written.Entry::value).orElse(null);
        if (list instanceof Written.Seq seq) {
            for (Written item : seq.items()) {
                Written target = item instanceof Written.Obj obj
                        ? obj.entry("ke").map(Written.Entry::value).orElse(null)
                        : item;
                if (target instanceof Written.Scalar scalar) {
                    link(written, scalar);
                }
            }
        }
    }

    private void link(WrittenUnit written, Written.Scalar target) {
        String ke = target.text().strip();
        int colon = ke.indexOf(':');
        String id = ke.substring(colon + 1);
        for (Map.Entry<String, Map<String, String>> each : renamed.entrySet()) {
            Cascade to = cascades.get(each.getKey());
            boolean same = to.alamat().equals(written.cascade().alamat());
            boolean other = to.tahun() == written.cascade().tahun()
                    && colon > 0
                    && to.instansi().kode().equals(ke.substring(0, colon));
            String kode = each.getValue().get(id);
            if (kode != null && (colon < 0 ? same : other)) {
                written.replace(target, id, kode);
                links++;
                return;
            }
        }
    }
}
