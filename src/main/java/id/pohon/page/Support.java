package id.pohon.page;

import id.pohon.model.CrossLinks;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import java.util.HashSet;
import java.util.Set;

/**
 * The links of a sasaran in all, from the model and not from what a page shows of them.
 *
 * @param didukung how many sasaran support it, of its own office and of others; each counts once
 * @param usulan is any of its links only proposed, in either direction?
 */
record Support(int didukung, boolean usulan) {

    static Support of(PageContext context, Edition edition, Sasaran sasaran) {
        Pohon pohon = edition.pohon();
        Set<String> supporters = new HashSet<>();
        boolean usulan = pohon.mendukung(sasaran).stream().anyMatch(Tautan::isUsulan);
        for (Tautan tautan : pohon.didukung(sasaran)) {
            supporters.add(place(pohon, tautan));
            usulan |= tautan.isUsulan();
        }
        for (CrossLinks.Support each : context.links().didukung(pohon, sasaran)) {
            supporters.add(place(each.pohon(), each.tautan()));
            usulan |= each.tautan().isUsulan();
        }
        return new Support(supporters.size(), usulan);
    }

    private static String place(Pohon pohon, Tautan tautan) {
        return pohon.cascade().alamat() + "|" + tautan.dari().id();
    }
}
