package id.pohon.data;

import id.pohon.model.Dukungan;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A link that starts at a sasaran, as the data files give it.
 *
 * @param dari identity of the sasaran
 * @param indikator identity of the indikator that carries the entry, or {@code ""}
 * @param ke as written
 * @param jenis {@code mendukung}, or {@code lintas} for a link outside the line of command
 * @param ujung what {@code ke} is: {@code sasaran}, {@code arah}, {@code unit}, or {@code luar} for what is not in the
 *     cascade
 */
record Edge(
        String dari,
        String indikator,
        String ke,
        String jenis,
        String ujung,
        boolean usulan,
        String cara,
        String alasan,
        String sumber) {

    /** All links of a pohon, sasaran by sasaran in the order of reading. */
    static List<Edge> of(Pohon pohon) {
        List<Edge> edges = new ArrayList<>();
        for (Sasaran sasaran : pohon.sasaran()) {
            Map<Dukungan, Indikator> carrier = new IdentityHashMap<>();
            sasaran.indikator().forEach(i -> i.mendukung().forEach(d -> carrier.put(d, i)));
            for (Tautan tautan : pohon.mendukung(sasaran)) {
                edges.add(mendukung(tautan, carrier.get(tautan.dukungan())));
            }
            sasaran.lintas().forEach(lintas -> edges.add(lintas(pohon, sasaran, lintas)));
        }
        return edges;
    }

    private static Edge mendukung(Tautan tautan, Indikator carrier) {
        Dukungan written = tautan.dukungan();
        return new Edge(
                tautan.dari().id(),
                carrier == null ? "" : carrier.id(),
                written.ke(),
                "mendukung",
                ujung(tautan.ke()),
                written.usulan(),
                written.cara(),
                written.alasan(),
                written.sumber());
    }

    private static String ujung(Tautan.Ujung ujung) {
        if (ujung instanceof Tautan.KeSasaran) {
            return "sasaran";
        }
        return ujung instanceof Tautan.KeArah ? "arah" : "luar";
    }

    private static Edge lintas(Pohon pohon, Sasaran sasaran, Sasaran.Lintas lintas) {
        String ujung = pohon.unit(lintas.ke()).isPresent()
                ? "unit"
                : pohon.sasaran(lintas.ke()).isPresent() ? "sasaran" : "luar";
        return new Edge(sasaran.id(), "", lintas.ke(), "lintas", ujung, false, "", lintas.alasan(), "");
    }
}
