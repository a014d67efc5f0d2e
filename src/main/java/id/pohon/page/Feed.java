package id.pohon.page;

import id.pohon.html.Html;
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

    /** @param id what the entry is known by for ever */
    private record Entry(LocalDate day, String id, String title, String text, String href) {}

    private Feed() {}

    /** Does not depend on what the content dates, so that pages of older years stay as they are. */
    static boolean exists(PageContext context) {
        return !context.content().situs().alamat().isEmpty();
    }

    static String atom(PageContext context) {
        String home = context.content().situs().alamat();
        String title = context.content().situs().judul();
        List<Entry> entries = entries(context);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(context.wording().language())
                .append("\">\n");
        xml.append("<id>").append(Html.escape(home)).append("</id>\n");
        xml.append("<title>").append(Html.escape(title)).append("</title>\n");
        xml.append("<author><name>").append(Html.escape(owner(context))).append("</name></author>\n");
        xml.append("<updated>").append(newest(context, entries)).append("T00:00:00Z</updated>\n");
        xml.append("<link rel=\"self\" href=\"")
                .append(Html.escape(home + ADDRESS))
                .append("\"/>\n");
        xml.append("<link href=\"").append(Html.escape(home)).append("\"/>\n");
        entries.forEach(entry -> append(xml, entry));
        return xml.append("</feed>\n").toString();
    }

    private static void append(StringBuilder xml, Entry entry) {
        xml.append("<entry>\n<id>").append(Html.escape(entry.id())).append("</id>\n");
        xml.append("<title>").append(Html.escape(entry.title())).append("</title>\n");
        xml.append("<updated>").append(entry.day()).append("T00:00:00Z</updated>\n");
        xml.append("<link href=\"").append(Html.escape(entry.href())).append("\"/>\n");
        xml.append("<summary>").append(Html.escape(entry.text())).append("</summary>\n</entry>\n");
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
