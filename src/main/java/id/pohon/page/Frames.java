package id.pohon.page;

import id.pohon.model.Cascade;
import id.pohon.model.Halaman;
import id.pohon.model.Situs;
import id.pohon.model.Unit;
import id.pohon.page.Frame.Crumb;
import id.pohon.page.Frame.NavItem;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the frame around each kind of page: title, navigation, breadcrumbs, and the honest note about the source. */
public final class Frames {

    private Frames() {}

    static Frame landing(PageContext context, Edition edition, Address page) {
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(context.wording());
        boolean home = page.equals(Routes.HOME);
        String title = wording.say(home ? "title.home" : "title.landing", office, year);
        String description = wording.say("description.landing", office, year);
        return frame(
                context,
                Optional.of(edition),
                page,
                title,
                description,
                edition.routes().landing(),
                years(edition),
                List.of());
    }

    static Frame unit(PageContext context, Edition edition, Unit unit, Address page) {
        Wording wording = context.wording();
        List<Crumb> crumbs = way(context, edition, page);
        for (Unit step : edition.pohon().garis(unit)) {
            boolean last = step.equals(unit);
            crumbs.add(new Crumb(
                    step.jabatan(), last ? "" : page.to(edition.routes().unit(step)), last));
        }
        String description = wording.say(
                "description.unit",
                unit.jabatan(),
                edition.cascade().instansi().nama(),
                edition.year(context.wording()),
                wording.count("hitung.sasaran", unit.sasaran().size()),
                wording.count("hitung.indikator", unit.indikator().size()));
        Address years = Routes.tahun(edition.cascade().instansi().kode(), unit.kode());
        return inside(context, edition, page, unit.jabatan(), description, years, crumbs);
    }

    /** A page about a whole cascade: pohon, registers, keselarasan, kelengkapan. */
    public static Frame part(PageContext context, Edition edition, Address page, String name, String description) {
        List<Crumb> crumbs = way(context, edition, page);
        crumbs.add(new Crumb(name, "", true));
        return inside(context, edition, page, name, description, years(edition), crumbs);
    }

    /** The way down to a year: on a site of several offices from the list of them. */
    private static List<Crumb> way(PageContext context, Edition edition, Address page) {
        List<Crumb> crumbs = new ArrayList<>();
        if (!context.single()) {
            Cascade.Instansi instansi = edition.cascade().instansi();
            crumbs.add(new Crumb(context.wording().say("nav.home"), page.to(Routes.HOME), false));
            crumbs.add(new Crumb(instansi.nama(), page.to(Routes.tahun(instansi.kode())), false));
        }
        crumbs.add(new Crumb(
                edition.year(context.wording()), page.to(edition.routes().landing()), false));
        return crumbs;
    }

    /** The page of an office. */
    static Frame office(PageContext context, Office office, String description) {
        Address page = Routes.tahun(office.kode());
        String title = context.wording().say("title.site", office.nama(), brand(context));
        List<Crumb> crumbs = List.of(
                new Crumb(context.wording().say("nav.home"), page.to(Routes.HOME), false),
                new Crumb(office.nama(), "", true));
        Edition newest = office.newestDecided();
        return frame(context, Optional.of(newest), page, title, description, page, years(newest), crumbs);
    }

    /** A page about several years of an office; its navigation is that of the newest. */
    static Frame years(PageContext context, Edition newest, Address page, String name, String description) {
        String title = context.wording().say("title.site", name, brand(context));
        List<Crumb> crumbs = List.of(
                new Crumb(
                        newest.cascade().instansi().nama(),
                        page.to(newest.routes().landing()),
                        false),
                new Crumb(name, "", true));
        return frame(context, Optional.of(newest), page, title, description, page, years(newest), crumbs);
    }

    private static Address years(Edition edition) {
        return Routes.tahun(edition.cascade().instansi().kode());
    }

    /** A page about the site. */
    static Frame site(PageContext context, Address page, String name, String description) {
        Optional<Edition> edition = context.single() ? Optional.of(context.newest()) : Optional.empty();
        String title = context.wording().say("title.site", name, brand(context));
        List<Crumb> crumbs = page.equals(Routes.HOME) || page.equals(Routes.NOT_FOUND)
                ? List.of()
                : List.of(
                        new Crumb(context.wording().say("nav.home"), page.to(Routes.HOME), false),
                        new Crumb(name, "", true));
        Address years = edition.map(Frames::years).orElse(Routes.HOME);
        return frame(context, edition, page, title, description, page, years, crumbs);
    }

    private static Frame inside(
            PageContext context,
            Edition edition,
            Address page,
            String name,
            String description,
            Address years,
            List<Crumb> crumbs) {
        String title = context.wording()
                .say(
                        "title.page",
                        name,
                        edition.year(context.wording()),
                        edition.cascade().instansi().nama());
        return frame(context, Optional.of(edition), page, title, description, page, years, crumbs);
    }

    private static Frame frame(
            PageContext context,
            Optional<Edition> edition,
            Address page,
            String title,
            String description,
            Address canonical,
            Address years,
            List<Crumb> crumbs) {
        Situs situs = context.content().situs();
        String address = situs.alamat() + canonical.path();
        boolean exists = !page.equals(Routes.NOT_FOUND);
        return new Frame(
                context.say(),
                context.wording().language(),
                title,
                description,
                situs.alamat().isEmpty() ? "" : address,
                Identity.share(context),
                Feed.exists(context) ? page.to(Feed.ADDRESS) : "",
                !context.draft() && exists,
                context.draft()
                        && edition.map(e -> e.cascade().status() == Cascade.Status.RANCANGAN)
                                .orElse(true),
                context.assets().icon(page),
                List.of(context.assets().style(page)),
                scripts(context, edition, page),
                page.to(Routes.HOME),
                Identity.logo(context, page),
                context.wording().say("brand"),
                edition.map(e -> e.cascade().instansi().nama()).orElse(situs.judul()),
                edition.map(e -> e.year(context.wording())).orElse(""),
                edition.map(e -> page.to(years)).orElse(""),
                edition.map(e -> e.cascade().alamat()).orElse(""),
                edition.map(e -> e.cascade().sumber().keterangan()).orElse(""),
                search(context, edition, page),
                nav(context, edition, page),
                crumbs,
                edition.filter(e -> canonical.path().startsWith(e.routes().base() + "/"))
                        .map(e -> Citation.of(context.wording(), e.cascade(), name(crumbs), address))
                        .orElse(""),
                exists ? Report.of(context.wording(), situs.kontak(), address, title) : Report.NONE,
                foot(context, edition, page));
    }

    private static String name(List<Crumb> crumbs) {
        return crumbs.isEmpty() ? "" : crumbs.get(crumbs.size() - 1).label();
    }

    /** The script that knows the newest year, then the scripts of the look, which ask it. */
    private static List<String> scripts(PageContext context, Optional<Edition> edition, Address page) {
        List<String> scripts = new ArrayList<>();
        edition.ifPresent(
                e -> scripts.add(page.to(Routes.newest(e.cascade().instansi().kode()))));
        scripts.add(context.assets().script(page));
        return scripts;
    }

    private static Frame.Search search(PageContext context, Optional<Edition> edition, Address page) {
        String home = page.to(Routes.HOME);
        String root = home.substring(0, home.length() - Routes.HOME.path().length());
        String version = edition.isPresent() ? "" : context.searchVersion();
        return new Frame.Search(root, version, page.to(CariPage.ADDRESS));
    }

    private static List<NavItem> nav(PageContext context, Optional<Edition> edition, Address page) {
        Wording wording = context.wording();
        if (edition.isEmpty()) {
            return List.of(
                    item(wording.say("nav.home"), Routes.HOME, page),
                    item(wording.say("nav.unduh"), Routes.UNDUH, page));
        }
        Routes routes = edition.get().routes();
        Address landing = page.equals(Routes.HOME) ? Routes.HOME : routes.landing();
        return List.of(
                item(wording.say("nav.landing"), landing, page),
                item(wording.say("nav.pohon"), routes.pohon(), page),
                item(wording.say("nav.sasaran"), routes.sasaran(), page),
                item(wording.say("nav.indikator"), routes.indikator(), page),
                item(wording.say("nav.keselarasan"), routes.keselarasan(), page),
                item(wording.say("nav.kelengkapan"), routes.kelengkapan(), page),
                item(wording.say("nav.documents"), routes.documents(), page),
                item(wording.say("nav.unduh"), context.single() ? Routes.UNDUH : routes.unduh(), page));
    }

    private static NavItem item(String label, Address to, Address page) {
        return new NavItem(label, page.to(to), page.equals(to));
    }

    private static Frame.Foot foot(PageContext context, Optional<Edition> edition, Address page) {
        Wording wording = context.wording();
        Situs situs = context.content().situs();
        List<String> source = new ArrayList<>();
        edition.map(e -> e.cascade().sumber()).filter(s -> !s.isKosong()).ifPresent(sumber -> {
            source.add(wording.say("foot.source.text", sumber.judul()));
            source.add(sumber.keterangan());
        });
        if (edition.isPresent() && edition.get().pohon().adaUsulan()) {
            source.add(wording.say("foot.usulan"));
        }
        edition.flatMap(e -> e.cascade().diperbarui().or(e.cascade()::diterbitkan))
                .ifPresent(day -> source.add(wording.say("foot.changed", wording.date(day))));
        source.removeIf(String::isEmpty);
        List<Frame.ContactRow> contact = List.of(
                new Frame.ContactRow(wording.say("foot.owner"), situs.pemilik(), ""),
                new Frame.ContactRow(wording.say("foot.ppid"), situs.kontak().ppid(), ""),
                new Frame.ContactRow(
                        wording.say("foot.email"),
                        situs.kontak().email(),
                        situs.kontak().email().isEmpty()
                                ? ""
                                : "mailto:" + situs.kontak().email()),
                new Frame.ContactRow(wording.say("foot.licence"), situs.lisensi(), ""));
        List<Link> more = new ArrayList<>();
        for (Halaman halaman : context.content().halaman()) {
            more.add(new Link(halaman.judul(), page.to(Routes.halaman(halaman))));
        }
        if (!context.content().glosarium().isEmpty()) {
            more.add(new Link(wording.say("glosarium.heading"), page.to(Routes.GLOSARIUM)));
        }
        more.add(new Link(wording.say("cari.heading"), page.to(CariPage.ADDRESS)));
        return new Frame.Foot(source, contact, more);
    }

    private static String brand(PageContext context) {
        String judul = context.content().situs().judul();
        return judul.isEmpty() ? context.wording().say("brand") : judul;
    }
}
