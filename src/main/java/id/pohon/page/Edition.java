package id.pohon.page;

import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.List;

/** One cascade made ready for its pages: the model, its index, and its addresses. */
public record Edition(Cascade cascade, Pohon pohon, Routes routes) {

    public static Edition of(Cascade cascade) {
        return new Edition(cascade, Pohon.of(cascade), Routes.of(cascade));
    }

    public List<Indikator> indikator() {
        return pohon.unit().stream().flatMap(u -> u.indikator().stream()).toList();
    }

    public int indikatorCount() {
        return pohon.sasaran().stream().mapToInt(s -> s.indikator().size()).sum();
    }

    /** Class of colour: 1 to 5; deeper levels look like the fifth. */
    public int level(Unit unit) {
        return Math.min(5, pohon.jenjang(unit));
    }

    /** Place of a sasaran in its unit, from 1. */
    public static int position(Unit unit, Sasaran sasaran) {
        return unit.sasaran().indexOf(sasaran) + 1;
    }
}
