package id.pohon.page;

import id.pohon.model.Tautan;
import id.pohon.site.Address;

/** Links to a sasaran of another instansi in the same year. */
final class External {

    private External() {}

    /** A link if that instansi is on this site, else a text that names it with a link to this page's top. */
    static Link link(PageContext context, Edition from, Tautan.KeLuar to, Address page) {
        return context.editions().stream()
                .filter(e -> e.cascade().tahun() == from.cascade().tahun())
                .filter(e -> e.cascade().instansi().kode().equals(to.instansi()))
                .findFirst()
                .flatMap(e -> e.pohon()
                        .sasaran(to.sasaran())
                        .map(s -> new Link(
                                e.cascade().instansi().nama() + ": " + s.uraian(),
                                e.routes().sasaran(s).from(page))))
                .orElse(new Link(to.instansi() + ": " + to.sasaran(), "#isi"));
    }
}
