package id.pohon.diagram;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** A kabupaten of many offices that are made alike: the same jabatan and sasaran, other names of places. */
final class Offices {

    private static final String[] PLACES = {
        "Kembang Janggut", "Tenggarong", "Muara Kaman", "Kota Bangun", "Loa Janan", "Sanga-Sanga", "Anggana", "Tabang"
    };
    private static final int KINDS = 12;
    private static final int OFFICE = 25;

    private Offices() {}

    static Pohon kabupaten(int size) {
        List<Pohon> kinds = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            kinds.add(Trees.organisation(OFFICE, 100 + i));
        }
        List<Unit> units = new ArrayList<>();
        units.add(Samples.unit("bupati", "Bupati", "")
                .sasaran("1", "1", "Masyarakat sejahtera")
                .build());
        for (int office = 0; units.size() < size; office++) {
            for (Unit unit : kinds.get(office % KINDS).unit()) {
                if (units.size() < size) {
                    units.add(copy(unit, office));
                }
            }
        }
        return Samples.pohon(List.of(), units);
    }

    private static Unit copy(Unit unit, int office) {
        String prefix = "k" + office + "-";
        String over = unit.atasan().isEmpty() ? "bupati" : prefix + unit.atasan();
        String name = unit.atasan().isEmpty() ? "Camat " + PLACES[office % PLACES.length] : unit.jabatan();
        Samples.UnitDraft copy = Samples.unit(prefix + unit.kode(), name, over);
        for (Sasaran s : unit.sasaran()) {
            copy.sasaran(s.kode(), s.nomor(), s.uraian());
            s.mendukung().forEach(d -> copy.mendukung(prefix + d.ke(), d.usulan()));
            s.indikator().forEach(i -> copy.indikator(i.uraian()));
        }
        return copy.build();
    }
}
