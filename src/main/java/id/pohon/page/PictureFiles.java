package id.pohon.page;

import id.pohon.diagram.Diagrams;
import id.pohon.diagram.Links;
import id.pohon.diagram.Parts;
import id.pohon.diagram.Picture;
import id.pohon.model.Unit;
import id.pohon.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The pictures of a cascade as files of their own, with their colours, for downloading.
 *
 * @param style colours of the site and styles of pictures
 */
record PictureFiles(PageContext context, Edition edition, String style) {

    void addTo(List<SiteFile> files) {
        Diagrams diagrams = context.diagrams();
        Links names = new PictureLinks(context, edition, Optional.empty());
        add(files, Diagrams.OVERVIEW, () -> diagrams.overview(edition.pohon(), names));
        for (Unit unit : edition.pohon().unit()) {
            add(files, Diagrams.idOf(unit), () -> diagrams.neighbourhood(edition.pohon(), unit, names));
        }
        Parts parts = Parts.of(edition.pohon());
        for (int n = 1; n <= parts.size(); n++) {
            int part = n;
            add(files, Diagrams.idOf(n), () -> diagrams.part(parts, part, names));
        }
    }

    private void add(List<SiteFile> files, String id, Supplier<Picture> picture) {
        files.add(new SiteFile(
                edition.routes().picture(id),
                () -> picture.get().standalone(style).getBytes(StandardCharsets.UTF_8)));
    }
}
