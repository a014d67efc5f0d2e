package id.pohon.page;

import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of search.
 *
 * @param byTahun there is more than one year to choose from
 * @param byInstansi there is more than one office to choose from
 * @param lists where everything stands for readers without script: the registers, or the way to those of all offices
 */
public record CariPage(Frame frame, boolean byTahun, boolean byInstansi, List<Link> lists) {

    static final Address ADDRESS = Address.of("cari.html");

    static CariPage of(PageContext context) {
        Wording wording = context.wording();
        List<Link> lists = new ArrayList<>();
        if (!context.single()) {
            lists.add(new Link(wording.say("cari.instansi-semua"), ADDRESS.to(Routes.HOME)));
        }
        for (Edition edition : context.single() ? context.editions() : List.<Edition>of()) {
            Routes routes = edition.routes();
            lists.add(list(wording, edition, "nav.sasaran", routes.sasaran()));
            lists.add(list(wording, edition, "nav.indikator", routes.indikator()));
        }
        return new CariPage(
                Frames.site(context, ADDRESS, wording.say("title.cari"), wording.say("description.cari")),
                context.editions().stream()
                                .map(e -> e.cascade().tahun())
                                .distinct()
                                .count()
                        > 1,
                context.editions().stream()
                                .map(e -> e.cascade().instansi().kode())
                                .distinct()
                                .count()
                        > 1,
                lists);
    }

    private static Link list(Wording wording, Edition edition, String name, Address register) {
        String label = wording.say(
                "title.page",
                wording.say(name),
                edition.year(wording),
                edition.cascade().instansi().nama());
        return new Link(label, ADDRESS.to(register));
    }
}
