package id.pohon.document;

import id.pohon.document.pdf.PdfFolder;
import id.pohon.html.Html;
import id.pohon.model.Cascade;
import id.pohon.page.Edition;
import id.pohon.page.PageContext;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All files with documents of a site, each made only when it is asked for. */
public final class Documents {

    private final Templates templates;
    private final PageContext context;
    private final Optional<PdfFolder> pdf;
    private final List<SiteFile> files = new ArrayList<>();

    private Documents(Templates templates, PageContext context, Optional<PdfFolder> pdf) {
        this.templates = templates;
        this.context = context;
        this.pdf = pdf;
    }

    /**
     * Plans the documents of every cascade that is published.
     *
     * @param pdf where PDFs are kept between builds; empty for none at all
     */
    public static Documents of(PageContext context, Templates templates, Optional<PdfFolder> pdf) {
        Documents documents = new Documents(templates, context, pdf);
        context.editions().forEach(documents::plan);
        return documents;
    }

    /** All files. */
    public List<SiteFile> files() {
        return List.copyOf(files);
    }

    private void plan(Edition edition) {
        Catalogue catalogue = Catalogue.of(edition, context.wording());
        page(
                edition.routes().documents(),
                () -> templates.render(
                        "document/index.ftlh", DocumentsPage.of(context, edition, catalogue, pdf.isPresent())));
        for (Entry entry : catalogue.all()) {
            Order order = Order.of(context, edition, entry, pdf.isPresent());
            page(order.address(), () -> VoidElements.opened(markup(order)));
            pdf.ifPresent(kept -> files.add(new SiteFile(order.pdfAddress(), () -> pdf(order, kept))));
        }
    }

    private void page(Address address, Supplier<String> html) {
        files.add(SiteFile.text(address, html).withIndexed(!context.draft()));
    }

    private String markup(Order order) {
        return templates.render(
                "document/" + order.entry().template() + ".ftlh",
                order.entry().model().apply(order));
    }

    private byte[] pdf(Order order, PdfFolder kept) {
        String css = new String(templates.file("document/pdf.css"), StandardCharsets.UTF_8);
        return kept.get(markup(order.forPdf(new Html(css))), date(order.cascade()));
    }

    /** When a document says it was made: a date of the content, never of a clock. */
    private static LocalDate date(Cascade cascade) {
        return cascade.diperbarui()
                .or(cascade::diterbitkan)
                .or(() -> cascade.penetapan().tanggal())
                .orElse(LocalDate.of(cascade.tahun(), 1, 1));
    }
}
