package id.pohon.page;

import id.pohon.model.Indikator;
import id.pohon.model.Kode;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names under which places of a unit's page were cited before: {@code sebelumnya} of its sasaran and indikator. A place
 * keeps answering to them, unless another place of the page has the name now. One object for a page: it remembers what it
 * has given away.
 *
 * @param taken names that are given on the page, each to one place only
 */
record Aliases(Unit unit, Set<String> taken) {

    private static final Pattern ANCHOR = Pattern.compile("[a-z0-9.-]+");

    /** A sasaran that left the unit for another one, and the names it had here. */
    record Moved(List<String> names, Sasaran sasaran) {}

    static Aliases of(Unit unit) {
        Set<String> taken = new HashSet<>();
        for (Sasaran sasaran : unit.sasaran()) {
            taken.add(Routes.anchor(sasaran));
            sasaran.indikator().forEach(i -> taken.add(Routes.anchor(i)));
        }
        return new Aliases(unit, taken);
    }

    /** Older names of a sasaran of this unit. */
    List<String> of(Sasaran sasaran) {
        return free(older(sasaran, true).stream().map(kode -> "sasaran-" + kode).toList());
    }

    /** Older names of an indikator, under each name of its sasaran. */
    List<String> of(Sasaran sasaran, Indikator indikator) {
        List<String> names = new ArrayList<>();
        List<String> above = new ArrayList<>(List.of(sasaran.kode()));
        above.addAll(older(sasaran, true));
        for (String kode : above) {
            names.add("indikator-" + kode + "." + indikator.kode());
            for (String old : indikator.keterangan().sebelumnya()) {
                names.add("indikator-" + (Kode.is(old) ? kode + "." + old : own(old, true)));
            }
        }
        names.removeIf(name -> name.equals("indikator-"));
        return free(names);
    }

    /** The sasaran of other units that were here once. */
    List<Moved> moved(Pohon pohon) {
        List<Moved> moved = new ArrayList<>();
        for (Sasaran sasaran : pohon.berganti()) {
            if (!sasaran.unit().equals(unit.kode())) {
                List<String> names = new ArrayList<>();
                for (String kode : older(sasaran, false)) {
                    names.add("sasaran-" + kode);
                    sasaran.indikator().forEach(i -> names.add("indikator-" + kode + "." + i.kode()));
                }
                List<String> free = free(names);
                if (!free.isEmpty()) {
                    moved.add(new Moved(free, sasaran));
                }
            }
        }
        return moved;
    }

    /** @param bare does a kode alone mean one of this unit? */
    private List<String> older(Sasaran sasaran, boolean bare) {
        return sasaran.keterangan().sebelumnya().stream()
                .map(old -> own(old, bare))
                .filter(Kode::is)
                .toList();
    }

    /** What stands after this unit's name, or after one it had; {@code ""} if it is of another unit. */
    private String own(String old, boolean bare) {
        int slash = old.indexOf('/');
        if (slash < 0) {
            return bare ? old : "";
        }
        String of = old.substring(0, slash);
        boolean here = of.equals(unit.kode()) || unit.keterangan().sebelumnya().contains(of);
        return here ? old.substring(slash + 1) : "";
    }

    private List<String> free(List<String> names) {
        return names.stream()
                .filter(name -> ANCHOR.matcher(name).matches())
                .filter(taken::add)
                .toList();
    }
}
