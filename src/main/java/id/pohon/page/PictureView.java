package id.pohon.page;

import id.pohon.diagram.Links;
import id.pohon.diagram.Picture;
import id.pohon.html.Html;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import java.util.List;
import java.util.Optional;

/**
 * A picture on a page: the SVG with its legend, a file of its own, and the same as a nested list.
 *
 * @param failed it could not be drawn; the list stands in its place
 * @param file address of the picture as a file
 */
public record PictureView(
        String id, String title, boolean failed, Html svg, Html legend, String file, List<TreeItem> items) {

    static PictureView overview(PageContext context, Edition edition, Address page) {
        return of(context, edition, context.diagrams().overview(edition.pohon(), links(context, edition, page)), page);
    }

    static PictureView neighbourhood(PageContext context, Edition edition, Unit unit, Address page) {
        return of(
                context,
                edition,
                context.diagrams().neighbourhood(edition.pohon(), unit, links(context, edition, page)),
                page);
    }

    static List<PictureView> parts(PageContext context, Edition edition, Address page) {
        return context.diagrams().parts(edition.pohon(), links(context, edition, page)).stream()
                .map(picture -> of(context, edition, picture, page))
                .toList();
    }

    private static PictureView of(PageContext context, Edition edition, Picture picture, Address page) {
        if (picture.failed()) {
            context.failures().add(edition, picture);
        }
        return new PictureView(
                picture.id(),
                picture.title(),
                picture.failed(),
                picture.svg(),
                picture.legend(),
                page.to(edition.routes().picture(picture.id())),
                TreeItem.of(picture.list()));
    }

    private static Links links(PageContext context, Edition edition, Address page) {
        return new PictureLinks(context, edition, Optional.of(page));
    }
}
