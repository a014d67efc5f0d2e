package id.pohon.page;

import id.pohon.data.Xml;
import id.pohon.model.Cascade;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What changed, for feed readers (Atom, RFC 4287). Its dates are those of the content: when cascades were decided,
 * published and changed. It needs absolute addresses, so it exists only if the site knows its own.
 */
final class Feed {

    static final Address ADDRESS = Address.of("umpan.xml");

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** @param id what the entry is known by for ever */
    private record Entry(LocalDate day, String id, String title, String text, String href) {}

    private Feed() {}

    /** Does not depend on what the content dates, so that pages of older years stay as they are. */
    static boolean exists(PageContext context) {
        return !context.content().situs().alamat().isEmpty();
    }

    static byte[] atom(PageContext context) {
        return Xml.document(xml -> xml.root(NAMESPACE, "feed", feed -> write(feed, context)));
    }

    private static void write(Xml feed, PageContext context) {
        String home = context.content().situs().alamat();
        List<Entry> entries = entries(context);
        feed.attribute("xml:lang", context.wording().language());
        feed.text("id", home);
        feed.text("title", context.content().situs().judul());
        feed.element("author", author -> author.text("name", owner(context)));
        feed.text("updated", moment(newest(context, entries)));
        feed.empty("link", link -> {
            link.attribute("rel", "self");
            link.attribute("href", home + ADDRESS);
        });
        feed.empty("link", link -> link.attribute("href", home));
        entries.forEach(entry -> feed.element("entry", xml -> write(xml, entry)));
    }

    private static void write(Xml xml, Entry entry) {
        xml.text("id", entry.id());
        xml.text("title", entry.title());
        xml.text("updated", moment(entry.day()));
        xml.empty("link", link -> link.attribute("href", entry.href()));
        xml.text("summary", entry.text());
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static LocalDate newest(PageContext context, List<Entry> entries) {
        return entries.isEmpty()
                ? LocalDate.of(context.newest().cascade().tahun(), 1, 1)
                : entries.get(0).day();
    }

    private static String owner(PageContext context) {
        String owner = context.content().situs().pemilik();
        return owner.isEmpty() ? context.content().situs().judul() : owner;
    }

    /** Newest first. */
    private static List<Entry> entries(PageContext context) {
        List<Entry> all = new ArrayList<>();
        for (Edition edition : context.editions()) {
            Cascade cascade = edition.cascade();
            Wording wording = context.wording();
            String href = context.content().situs().alamat()
                    + Routes.NOT_FOUND.to(edition.routes().landing());
            String judul = cascade.judul();
            cascade.penetapan()
                    .tanggal()
                    .ifPresent(day ->
                            all.add(entry(href, day, "ditetapkan", wording.say("umpan.ditetapkan", judul), judul)));
            cascade.diterbitkan()
                    .ifPresent(day ->
                            all.add(entry(href, day, "diterbitkan", wording.say("umpan.diterbitkan", judul), judul)));
            cascade.diperbarui()
                    .ifPresent(day -> all.add(
                            entry(href, day, "diperbarui-" + day, wording.say("umpan.diperbarui", judul), judul)));
            for (int i = 0; i < cascade.riwayat().size(); i++) {
                Cascade.Riwayat change = cascade.riwayat().get(i);
                String id = "riwayat-" + (i + 1);
                change.tanggal()
                        .ifPresent(day ->
                                all.add(entry(href, day, id, wording.say("umpan.diubah", judul), change.uraian())));
            }
        }
        all.sort(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::id));
        return all;
    }

    private static Entry entry(String href, LocalDate day, String what, String title, String text) {
        return new Entry(day, href + "#" + what, title, text, href);
    }
}
