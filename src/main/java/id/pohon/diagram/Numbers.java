package id.pohon.diagram;

import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The number a sasaran has in a picture: as printed, if the printed numbers of its unit are complete and all different;
 * else its place, because a reader must be able to tell two rows apart.
 */
final class Numbers {

    private Numbers() {}

    static String of(Unit unit, Sasaran sasaran) {
        return isPrinted(unit) ? sasaran.nomor() : String.valueOf(place(unit, sasaran));
    }

    /** The printed number, if another one is shown; else "". */
    static String printed(Unit unit, Sasaran sasaran) {
        return sasaran.nomor().equals(of(unit, sasaran)) ? "" : sasaran.nomor();
    }

    /** "1–4", "6": neighbours in the unit are joined. */
    static List<String> ranges(Unit unit, List<Sasaran> sasaran) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < sasaran.size(); ) {
            int last = i;
            while (last + 1 < sasaran.size()
                    && place(unit, sasaran.get(last + 1)) == place(unit, sasaran.get(last)) + 1) {
                last++;
            }
            if (last - i < 2) {
                ranges.add(of(unit, sasaran.get(i)));
                i++;
            } else {
                ranges.add(of(unit, sasaran.get(i)) + "–" + of(unit, sasaran.get(last)));
                i = last + 1;
            }
        }
        return ranges;
    }

    private static int place(Unit unit, Sasaran sasaran) {
        return unit.sasaran().indexOf(sasaran) + 1;
    }

    private static boolean isPrinted(Unit unit) {
        Set<String> seen = new HashSet<>();
        for (Sasaran s : unit.sasaran()) {
            if (s.nomor().isBlank() || !seen.add(s.nomor())) {
                return false;
            }
        }
        return true;
    }
}
