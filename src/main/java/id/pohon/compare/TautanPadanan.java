package id.pohon.compare;

import id.pohon.model.Pohon;
import id.pohon.model.Tautan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the links of two years; a link between sasaran that were renamed or moved is the same link. */
final class TautanPadanan {

    private TautanPadanan() {}

    /** @param ids old → new identity of sasaran */
    static List<TautanBeda> compare(Pohon lama, Pohon baru, Map<String, String> ids) {
        Map<String, Tautan> before = new LinkedHashMap<>();
        for (Tautan each : lama.tautan()) {
            String dari = ids.getOrDefault(each.dari().id(), "-" + each.dari().id());
            before.putIfAbsent(dari + " " + ke(each, ids), each);
        }
        List<TautanBeda> found = new ArrayList<>();
        Map<String, Tautan> after = new LinkedHashMap<>();
        baru.tautan().forEach(each -> after.putIfAbsent(each.dari().id() + " " + ke(each, Map.of()), each));
        after.forEach((key, each) -> {
            Tautan old = before.remove(key);
            if (old == null) {
                found.add(new TautanBeda(TautanBeda.Jenis.DITAMBAH, each));
            } else if (old.isUsulan() != each.isUsulan()) {
                found.add(new TautanBeda(TautanBeda.Jenis.DIUBAH, each));
            }
        });
        before.values().forEach(each -> found.add(new TautanBeda(TautanBeda.Jenis.DIHAPUS, each)));
        return found;
    }

    /** Links that lead elsewhere have one identity in all years. */
    private static String ke(Tautan tautan, Map<String, String> ids) {
        String written = tautan.dukungan().ke();
        return tautan.ke() instanceof Tautan.KeSasaran ? ids.getOrDefault(written, written) : written;
    }
}
