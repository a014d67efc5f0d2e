package id.pohon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cascade while it is read from a spreadsheet. */
final class Draft {

    static final String PENGANTAR = "kata_pengantar";

    /** Keys of {@code cascade.yaml} that are not lists of their own sheets. */
    final Entry cascade = new Entry();

    final List<Entry> arah = new ArrayList<>();
    final List<Entry> program = new ArrayList<>();
    final List<Entry> unit = new ArrayList<>();

    Optional<Entry> unit(String kode) {
        return unit.stream().filter(u -> u.kode().equals(kode)).findFirst();
    }

    /** How many sasaran all units have. */
    int countSasaran() {
        return unit.stream().mapToInt(u -> u.below().size()).sum();
    }

    int countIndikator() {
        return unit.stream()
                .flatMap(u -> u.below().stream())
                .mapToInt(s -> s.below().size())
                .sum();
    }
}
