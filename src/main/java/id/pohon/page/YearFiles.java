package id.pohon.page;

import id.pohon.compare.Riwayat;
import id.pohon.json.Json;
import id.pohon.json.Members;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The files that join the years of an office. They are all that a new year changes of what is published: the pages of
 * the years before it stay byte for byte, since they ask a small script which year is the newest.
 */
record YearFiles(PageContext context, Office office) {

    /** Makes the model of a page when its turn comes. */
    interface Planner {
        void page(Address address, String template, Supplier<Object> model);
    }

    void plan(Planner planner) {
        Riwayat riwayat = office.riwayat();
        planner.page(Routes.tahun(office.kode()), "instansi", () -> OfficePage.of(context, office));
        for (String kode : units()) {
            planner.page(
                    Routes.tahun(office.kode(), kode), "tahun", () -> TahunPage.of(context, office, riwayat, kode));
        }
        List<Edition> editions = office.editions();
        for (int i = 1; i < editions.size(); i++) {
            Edition lama = editions.get(i - 1);
            Edition baru = editions.get(i);
            planner.page(
                    Routes.perbandingan(lama, baru), "perbandingan", () -> PerbandinganPage.of(context, lama, baru));
        }
    }

    /** What years.js and cari.js ask: the newest year, and the version of the index of search. Its address carries no hash, since that would change the pages that name it. */
    SiteFile newest() {
        Edition newest = office.newestDecided();
        Json json = new Members()
                .text("cascade", newest.cascade().alamat())
                .number("tahun", newest.cascade().tahun())
                .text("cari", context.searchVersion())
                .end();
        return SiteFile.text(Routes.newest(office.kode()), () -> "window.pohonNewest = " + json.line() + ";\n");
    }

    private Set<String> units() {
        Set<String> kode = new TreeSet<>();
        office.editions().forEach(e -> e.pohon().unit().stream().map(Unit::kode).forEach(kode::add));
        return kode;
    }
}
