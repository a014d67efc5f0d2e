package id.pohon.document;

import id.pohon.page.Edition;
import id.pohon.page.PageContext;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import java.util.ArrayList;
import java.util.List;

/** All files with documents of a site, each made only when it is asked for. */
public final class Documents {

    private final Templates templates;
    private final PageContext context;
    private final List<SiteFile> files = new ArrayList<>();

    private Documents(Templates templates, PageContext context) {
        this.templates = templates;
        this.context = context;
    }

    /** Plans the documents of every cascade that is published. */
    public static Documents of(PageContext context, Templates templates) {
        Documents documents = new Documents(templates, context);
        context.editions().forEach(documents::plan);
        return documents;
    }

    /** All files. */
    public List<SiteFile> files() {
        return List.copyOf(files);
    }

    private void plan(Edition edition) {
        Catalogue catalogue = Catalogue.of(edition, context.wording());
        files.add(SiteFile.text(
                edition.routes().documents(),
                () -> templates.render("document/index.ftlh", DocumentsPage.of(context, edition, catalogue, false))));
        for (Entry entry : catalogue.all()) {
            Order order = Order.of(context, edition, entry, false);
            files.add(SiteFile.text(order.address(), () -> markup(order)));
        }
    }

    private String markup(Order order) {
        return templates.render(
                "document/" + order.entry().template() + ".ftlh",
                order.entry().model().apply(order));
    }
}
