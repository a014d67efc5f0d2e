package id.pohon.page;

import id.pohon.compare.Riwayat;
import id.pohon.json.Json;
import id.pohon.json.Members;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        YearsOfUnits all = YearsOfUnits.of(office.riwayat());
        planner.page(Routes.tahun(office.kode()), "instansi", () -> InstansiPage.of(context, office));
        for (String kode : units()) {
            planner.page(Routes.tahun(office.kode(), kode), "tahun", () -> TahunPage.of(context, office, all, kode));
        }
        List<Edition> editions = office.editions();
        for (int i = 1; i < editions.size(); i++) {
            Edition lama = editions.get(i - 1);
            Edition baru = editions.get(i);
            planner.page(
                    Routes.perbandingan(lama, baru), "perbandingan", () -> PerbandinganPage.of(context, lama, baru));
        }
    }

    /**
     * What years.js and cari.js ask: the newest year, which units are not in it under their old kode, and the version of the
     * index of search. Its address carries no hash, since that would change the pages that name it.
     */
    SiteFile newest() {
        return SiteFile.text(Routes.newest(office.kode()), this::newestScript);
    }

    private String newestScript() {
        Edition newest = office.newestDecided();
        Map<String, String> elsewhere = elsewhere(newest);
        Members moved = new Members();
        elsewhere.forEach(moved::text);
        Json json = new Members()
                .text("cascade", newest.cascade().alamat())
                .number("tahun", newest.cascade().tahun())
                .text("nama", newest.year(context.wording()))
                .texts("mengubah", office.changedBy(newest))
                .object("lain", moved)
                .texts(
                        "hilang",
                        elsewhere.keySet().stream()
                                .filter(kode -> elsewhere.get(kode).isEmpty())
                                .toList())
                .text("cari", context.searchVersion())
                .end();
        return "window.pohonNewest = " + json.line() + ";\n";
    }

    /** Old kode of units → their kode in the newest year, {@code ""} for those that are not in it. */
    private Map<String, String> elsewhere(Edition newest) {
        Map<String, String> kode = new TreeMap<>();
        for (Riwayat.Silsilah chain : riwayat().unit()) {
            Riwayat.Masa last = chain.masa().get(chain.masa().size() - 1);
            String now = last.pohon() == newest.pohon() ? last.unit().kode() : "";
            chain.masa().forEach(m -> kode.merge(m.unit().kode(), now, (one, other) -> one.isEmpty() ? other : one));
        }
        newest.pohon().unit().forEach(unit -> kode.remove(unit.kode()));
        return kode;
    }

    /** Up to the newest decided year: a draft says nothing about what is in force. */
    private Riwayat riwayat() {
        int end = office.editions().indexOf(office.newestDecided()) + 1;
        return Riwayat.of(
                office.editions().subList(0, end).stream().map(Edition::pohon).toList());
    }

    private Set<String> units() {
        Set<String> kode = new TreeSet<>();
        office.editions().forEach(e -> e.pohon().unit().stream().map(Unit::kode).forEach(kode::add));
        return kode;
    }
}
