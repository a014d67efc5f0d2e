package id.pohon.page;

import id.pohon.compare.Deret;
import id.pohon.compare.Riwayat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The history of an office by unit, so that the page of one unit need not look through all of them. */
final class YearsOfUnits {

    private final Riwayat riwayat;
    private final Map<String, Set<Riwayat.Silsilah>> chains = new HashMap<>();
    private final Map<String, List<Integer>> deret = new HashMap<>();

    private YearsOfUnits(Riwayat riwayat) {
        this.riwayat = riwayat;
    }

    static YearsOfUnits of(Riwayat riwayat) {
        YearsOfUnits years = new YearsOfUnits(riwayat);
        for (Riwayat.Silsilah chain : riwayat.unit()) {
            chain.masa()
                    .forEach(m -> years.chains
                            .computeIfAbsent(m.unit().kode(), kode -> new LinkedHashSet<>())
                            .add(chain));
        }
        for (int i = 0; i < riwayat.deret().size(); i++) {
            String unit = unit(riwayat.deret().get(i).terakhir());
            years.deret.computeIfAbsent(unit, kode -> new ArrayList<>()).add(i);
        }
        return years;
    }

    /** The unit in all its years, oldest first; of a kode that two units had after each other, the years of both. */
    List<Riwayat.Masa> masa(String kode) {
        List<Riwayat.Masa> masa = new ArrayList<>();
        chains.getOrDefault(kode, Set.of()).forEach(chain -> masa.addAll(chain.masa()));
        masa.sort(Comparator.comparingInt(m -> riwayat.tahun().indexOf(m.pohon())));
        return masa;
    }

    /** The indikator whose last year was in one of these, in the order of the history. */
    List<Deret> deret(List<Riwayat.Masa> masa) {
        Map<Integer, Deret> found = new TreeMap<>();
        for (Riwayat.Masa each : masa) {
            for (int i : deret.getOrDefault(each.unit().kode(), List.of())) {
                if (riwayat.deret().get(i).terakhir().pohon() == each.pohon()) {
                    found.put(i, riwayat.deret().get(i));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The unit of an indikator: its sasaran is named {@code unit/sasaran}. */
    private static String unit(Deret.Titik titik) {
        String sasaran = titik.indikator().sasaran();
        return sasaran.substring(0, sasaran.indexOf('/'));
    }
}
