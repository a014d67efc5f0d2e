package id.pohon.page;

import id.pohon.html.Html;
import id.pohon.model.Halaman;
import id.pohon.site.Address;

/** A free page from {@code halaman/}. */
public record HalamanPage(Frame frame, String heading, Html isi) {

    static HalamanPage of(PageContext context, Halaman halaman) {
        Address page = Routes.halaman(halaman);
        String description = halaman.deskripsi().isEmpty() ? halaman.judul() : halaman.deskripsi();
        return new HalamanPage(
                Frames.site(context, page, halaman.judul(), description),
                halaman.judul(),
                context.prose().html(halaman.isi(), page, 2));
    }
}
