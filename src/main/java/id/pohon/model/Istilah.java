package id.pohon.model;

import id.pohon.report.Place;
import java.util.List;

/**
 * A word of the field in plain language, from {@code glosarium.yaml}.
 *
 * @param kode its anchor on the glossary page
 * @param singkatan what it is shortened to, or {@code ""}
 * @param lihat kode of related entries
 */
public record Istilah(Place at, String kode, String istilah, String singkatan, String arti, List<String> lihat) {

    public Istilah {
        lihat = List.copyOf(lihat);
    }
}
