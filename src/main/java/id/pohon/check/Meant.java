package id.pohon.check;

import id.pohon.model.Kode;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.report.Nearest;
import java.util.List;
import java.util.Optional;

/** What an author meant by a name that leads nowhere. */
final class Meant {

    private static final int MANY = 12;

    private Meant() {}

    /** The kode of the unit that was meant: by its jabatan, or by a slip of typing. */
    static Optional<String> unit(Pohon pohon, String written) {
        String kode = Kode.from(written);
        if (pohon.unit(kode).isPresent()) {
            return Optional.of(kode);
        }
        return pohon.unit().stream()
                .filter(unit -> unit.jabatan().equalsIgnoreCase(written))
                .map(Unit::kode)
                .findFirst()
                .or(() -> Nearest.of(kode, pohon.unit().stream().map(Unit::kode).toList()));
    }

    /** The identity of the sasaran that was meant; its printed number counts as well. */
    static Optional<String> sasaran(Pohon pohon, String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        Optional<Unit> owner = unit(pohon, written.substring(0, slash)).flatMap(pohon::unit);
        String rest = written.substring(slash + 1).strip();
        String right = Kode.from(rest);
        return owner.flatMap(unit -> unit.sasaran().stream()
                .filter(s -> s.kode().equals(right) || s.nomor().equals(rest))
                .findFirst()
                .map(Sasaran::id)
                .or(() -> Nearest.of(
                                rest, unit.sasaran().stream().map(Sasaran::kode).toList())
                        .map(kode -> unit.kode() + "/" + kode)));
    }

    /** The unit that is named, and what kode its sasaran have. */
    static Optional<List<String>> kodeOf(Pohon pohon, String written) {
        int slash = written.indexOf('/');
        return unit(pohon, slash < 0 ? written : written.substring(0, slash))
                .flatMap(pohon::unit)
                .filter(unit -> !unit.sasaran().isEmpty())
                .map(unit -> {
                    List<String> kode = unit.sasaran().stream()
                            .map(Sasaran::kode)
                            .limit(MANY)
                            .toList();
                    String more = unit.sasaran().size() > MANY ? ", ..." : "";
                    return List.of(unit.kode(), String.join(", ", kode) + more);
                });
    }

    /** The identity of the sasaran of this cascade that a link leads to, or {@code ""}. */
    static String target(Tautan link) {
        return link.ke() instanceof Tautan.KeSasaran to ? to.sasaran().id() : "";
    }

    /** A circle as a line, shortened in the middle. */
    static String way(List<String> stops) {
        if (stops.size() <= MANY) {
            return String.join(" -> ", stops);
        }
        String start = String.join(" -> ", stops.subList(0, MANY / 2));
        return start + " -> ... -> " + stops.get(stops.size() - 1);
    }
}
