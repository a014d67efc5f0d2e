package id.pohon.page;

import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of a site with several offices: offices in rows, years in columns. The first page has them all, or where they are
 * too many, the wilayah whose pages have them.
 *
 * @param years the columns, newest first
 * @param groups offices by wilayah
 * @param wilayah where the offices stand, if not here
 * @param pages the pages of a wilayah, this one without a link
 */
public record PortalPage(
        Frame frame,
        String heading,
        String intro,
        String caption,
        List<String> years,
        List<Group> groups,
        List<WilayahRow> wilayah,
        List<Link> pages) {

    /** Older years stand on the page of the office. */
    static final int YEARS = 3;

    /** The offices of one wilayah; {@code nama} is {@code ""} where it need not be said. */
    public record Group(String nama, List<Row> rows) {

        public boolean named() {
            return !nama.isEmpty();
        }
    }

    /** An office; one cell for each column. {@code more}: how many years stand on its page only, or {@code ""}. */
    public record Row(String instansi, String href, List<YearCell> cells, String more) {

        public boolean hasMore() {
            return !more.isEmpty();
        }
    }

    /** A wilayah and what its offices have in their newest years. */
    public record WilayahRow(
            String nama, String href, String instansi, String unit, String sasaran, String indikator) {}

    public boolean hasOffices() {
        return !groups.isEmpty();
    }

    /** The first page, with all offices or all wilayah. */
    static PortalPage first(PageContext context, Portal portal) {
        Wording wording = context.wording();
        String heading = context.content().situs().judul().isEmpty()
                ? wording.say("brand")
                : context.content().situs().judul();
        int count = portal.wilayah().stream().mapToInt(w -> w.offices().size()).sum();
        Frame frame = Frames.site(
                context, Routes.HOME, wording.say("portal.title"), wording.say("description.portal", heading));
        String intro = wording.say("portal.intro", wording.count("hitung.instansi", count));
        if (portal.byWilayah()) {
            List<WilayahRow> rows =
                    portal.wilayah().stream().map(each -> row(context, each)).toList();
            String caption = wording.say("portal.wilayah.caption");
            return new PortalPage(frame, heading, intro, caption, List.of(), List.of(), rows, List.of());
        }
        if (portal.split()) {
            Portal.Wilayah only = portal.wilayah().get(0);
            List<Office> offices = only.page(1);
            List<Group> groups = List.of(group(context, "", offices, years(offices), Routes.HOME));
            return new PortalPage(
                    frame,
                    heading,
                    intro,
                    caption(context),
                    years(offices),
                    groups,
                    List.of(),
                    pages(context, portal, only, 1));
        }
        List<Office> all =
                portal.wilayah().stream().flatMap(w -> w.offices().stream()).toList();
        List<String> years = years(all);
        List<Group> groups = portal.wilayah().stream()
                .map(w -> group(
                        context, portal.wilayah().size() > 1 ? name(context, w) : "", w.offices(), years, Routes.HOME))
                .toList();
        return new PortalPage(frame, heading, intro, caption(context), years, groups, List.of(), List.of());
    }

    /** @param n which page of the wilayah, from 1 */
    static PortalPage of(PageContext context, Portal portal, Portal.Wilayah wilayah, int n) {
        Wording wording = context.wording();
        Address page = Routes.wilayah(wilayah.slug(), n);
        String name = name(context, wilayah);
        String heading = n == 1 ? name : wording.say("portal.halaman.heading", name, n);
        List<Office> offices = wilayah.page(n);
        List<String> years = years(offices);
        return new PortalPage(
                Frames.site(context, page, heading, wording.say("description.portal", name)),
                heading,
                wording.say(
                        "portal.intro",
                        wording.count("hitung.instansi", wilayah.offices().size())),
                caption(context),
                years,
                List.of(group(context, "", offices, years, page)),
                List.of(),
                pages(context, portal, wilayah, n));
    }

    private static List<Link> pages(PageContext context, Portal portal, Portal.Wilayah wilayah, int n) {
        List<Link> pages = new ArrayList<>();
        for (int i = 1; i <= wilayah.pages() && wilayah.pages() > 1; i++) {
            List<Office> there = wilayah.page(i);
            String label = context.wording()
                    .say(
                            "portal.halaman",
                            there.get(0).nama(),
                            there.get(there.size() - 1).nama());
            String href = portal.address(wilayah, n).to(portal.address(wilayah, i));
            pages.add(new Link(label, i == n ? "" : href));
        }
        return pages;
    }

    private static String caption(PageContext context) {
        return context.wording().say("portal.caption");
    }

    private static String name(PageContext context, Portal.Wilayah wilayah) {
        return wilayah.nama().isEmpty() ? context.wording().say("portal.wilayah.lain") : wilayah.nama();
    }

    private static List<String> years(List<Office> offices) {
        return offices.stream()
                .flatMap(office -> office.editions().stream())
                .map(edition -> edition.cascade().tahun())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(YEARS)
                .map(String::valueOf)
                .toList();
    }

    private static Group group(
            PageContext context, String name, List<Office> offices, List<String> years, Address page) {
        return new Group(
                name,
                offices.stream()
                        .map(office -> row(context, office, years, page))
                        .toList());
    }

    private static Row row(PageContext context, Office office, List<String> years, Address page) {
        List<YearCell> cells = new ArrayList<>();
        int shown = 0;
        for (String year : years) {
            List<Edition> editions = office.editions().stream()
                    .filter(edition -> String.valueOf(edition.cascade().tahun()).equals(year))
                    .toList();
            cells.add(
                    editions.isEmpty()
                            ? YearCell.none(year)
                            : YearCell.of(context, editions.get(editions.size() - 1), page));
            shown += editions.size();
        }
        int left = office.editions().size() - shown;
        return new Row(
                office.nama(),
                page.to(Routes.tahun(office.kode())),
                cells,
                left > 0 ? context.wording().say("portal.lain", left) : "");
    }

    private static WilayahRow row(PageContext context, Portal.Wilayah wilayah) {
        Wording wording = context.wording();
        int units = 0;
        int sasaran = 0;
        int indikator = 0;
        for (Office office : wilayah.offices()) {
            units += office.newest().pohon().unit().size();
            sasaran += office.newest().pohon().sasaran().size();
            indikator += office.newest().indikator().size();
        }
        return new WilayahRow(
                name(context, wilayah),
                Routes.HOME.to(Routes.wilayah(wilayah.slug(), 1)),
                wording.number(wilayah.offices().size()),
                wording.number(units),
                wording.number(sasaran),
                wording.number(indikator));
    }
}
