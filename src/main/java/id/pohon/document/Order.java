package id.pohon.document;

import id.pohon.html.Html;
import id.pohon.model.Cascade;
import id.pohon.page.Edition;
import id.pohon.page.Link;
import id.pohon.page.PageContext;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/**
 * A document about to be made.
 *
 * @param address where its page lies
 * @param pdf is it offered as PDF as well?
 * @param style the stylesheet of PDFs
 */
record Order(
        PageContext context, Edition edition, Entry entry, Address address, Medium medium, boolean pdf, Html style) {

    static Order of(PageContext context, Edition edition, Entry entry, boolean pdf) {
        Address address = edition.routes().document(entry.name());
        return new Order(context, edition, entry, address, Medium.HTML, pdf, Html.NONE);
    }

    Order forPdf(Html style) {
        return new Order(context, edition, entry, address, Medium.PDF, pdf, style);
    }

    Address pdfAddress() {
        String path = address.path();
        return Address.of(path.substring(0, path.lastIndexOf('.')) + ".pdf");
    }

    Wording wording() {
        return context.wording();
    }

    Cascade cascade() {
        return edition.cascade();
    }

    String year() {
        return String.valueOf(cascade().tahun());
    }

    /** The year, and whether this cascade changes an earlier one of it. */
    String yearOfEdition() {
        return edition.year(wording());
    }

    String say(String key, Object... args) {
        return wording().say("document." + key, args);
    }

    /** @param bookmarks name and {@code #id} of the parts of the document */
    DocumentFrame frame(List<Link> bookmarks) {
        return DocumentFrame.of(this, bookmarks);
    }
}
