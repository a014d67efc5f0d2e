package id.pohon.document;

import id.pohon.html.Html;
import id.pohon.model.Cascade;
import id.pohon.page.Link;
import id.pohon.site.Address;
import java.util.List;
import java.util.Map;

/**
 * What every document has around its own content; laid out by {@code document/sheet.ftlh}.
 *
 * @param say phrases without gaps
 * @param canonical absolute address of the page, or {@code ""}
 * @param indexed search engines may list it
 * @param notice the honest note about the source, or {@code ""}
 * @param back to the page of the cascade or unit
 * @param all to the list of documents
 * @param pdf address of the PDF, or {@code ""}
 * @param forPdf is this the markup a PDF is made from?
 * @param foot what stands at the foot of each page of a PDF
 */
public record DocumentFrame(
        Map<String, String> say,
        String language,
        String title,
        String description,
        String canonical,
        boolean indexed,
        boolean draft,
        String icon,
        List<String> styles,
        String notice,
        Link back,
        Link all,
        String pdf,
        boolean forPdf,
        Html style,
        List<Link> bookmarks,
        String foot) {

    public boolean hasCanonical() {
        return !canonical.isEmpty();
    }

    public boolean hasNotice() {
        return !notice.isEmpty();
    }

    public boolean hasPdf() {
        return !pdf.isEmpty();
    }

    /** PDF knows no scope for a group of rows. */
    public String groupScope() {
        return forPdf ? "row" : "rowgroup";
    }

    static DocumentFrame of(Order order, List<Link> bookmarks) {
        Cascade cascade = order.cascade();
        Address page = order.address();
        String office = cascade.instansi().nama();
        boolean draft = order.context().draft() && cascade.status() == Cascade.Status.RANCANGAN;
        String foot = order.say("foot", order.entry().title(), office, order.yearOfEdition());
        String root = order.context().content().situs().alamat();
        return new DocumentFrame(
                order.context().say(),
                order.wording().language(),
                order.say("title", order.entry().title(), order.yearOfEdition(), office),
                order.entry().summary(),
                root.isEmpty() ? "" : root + page.path(),
                !order.context().draft(),
                draft,
                order.context().assets().icon(page),
                List.of(order.context().assets().documentStyle(page)),
                cascade.sumber().keterangan(),
                new Link(
                        order.say("back", office, order.year()),
                        page.to(order.edition().routes().landing())),
                new Link(order.say("all"), page.to(order.edition().routes().documents())),
                order.pdf() ? page.to(order.pdfAddress()) : "",
                order.medium() == Medium.PDF,
                order.style(),
                bookmarks,
                draft ? order.wording().say("document.foot.draft", foot) : foot);
    }
}
