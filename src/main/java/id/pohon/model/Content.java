package id.pohon.model;

import java.util.List;

/**
 * Everything a project publishes.
 *
 * @param cascade sorted by instansi, then tahun, then by what changes what, then address
 */
public record Content(
        Situs situs, List<Cascade> cascade, List<Halaman> halaman, List<Istilah> glosarium, List<Gambar> gambar) {

    public Content {
        cascade = List.copyOf(cascade);
        halaman = List.copyOf(halaman);
        glosarium = List.copyOf(glosarium);
        gambar = List.copyOf(gambar);
    }
}
