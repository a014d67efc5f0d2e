package id.pohon.document;

import id.pohon.page.Edition;
import id.pohon.page.Frame;
import id.pohon.page.Frames;
import id.pohon.page.PageContext;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/** The list of documents of a cascade, an ordinary page of the site. */
public record DocumentsPage(Frame frame, String heading, String intro, List<Group> groups) {

    /** Documents of one kind. */
    public record Group(String id, String heading, String caption, List<Item> items) {}

    /** A document. {@code pdf}: its address as PDF, or {@code ""}. */
    public record Item(String title, String summary, String href, String pdf, String pdfLabel) {

        public boolean hasPdf() {
            return !pdf.isEmpty();
        }
    }

    static DocumentsPage of(PageContext context, Edition edition, Catalogue catalogue, boolean pdf) {
        Wording wording = context.wording();
        Address page = edition.routes().documents();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(context.wording());
        return new DocumentsPage(
                Frames.part(
                        context,
                        edition,
                        page,
                        wording.say("nav.documents"),
                        wording.say("document.list.description", office, year)),
                wording.say("document.list.heading"),
                wording.say("document.list.intro"),
                List.of(
                        new Group(
                                "keseluruhan",
                                wording.say("document.list.whole"),
                                wording.say("document.list.whole.caption", office, year),
                                items(context, edition, catalogue.whole(), pdf)),
                        new Group(
                                "perjanjian-kinerja",
                                wording.say("document.list.pk"),
                                wording.say("document.list.pk.caption", office, year),
                                items(context, edition, catalogue.perjanjian(), pdf))));
    }

    private static List<Item> items(PageContext context, Edition edition, List<Entry> entries, boolean pdf) {
        Address page = edition.routes().documents();
        return entries.stream()
                .map(entry -> {
                    Order order = Order.of(context, edition, entry, pdf);
                    return new Item(
                            entry.title(),
                            entry.summary(),
                            page.to(order.address()),
                            pdf ? page.to(order.pdfAddress()) : "",
                            order.say("pdf.of", entry.title()));
                })
                .toList();
    }
}
