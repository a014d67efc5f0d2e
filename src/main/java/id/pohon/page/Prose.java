package id.pohon.page;

import id.pohon.html.Html;
import id.pohon.markdown.Markdown;
import id.pohon.markdown.MarkdownContext;
import id.pohon.model.Content;
import id.pohon.model.Gambar;
import id.pohon.model.Narasi;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severities;
import id.pohon.site.Address;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Markdown of the content as HTML. Links between content files, written as one would follow them on disk, lead to the
 * pages made of those files.
 */
public final class Prose {

    private static final String GAMBAR = "gambar/";

    private final Markdown markdown;
    private final Diagnostics diagnostics;
    private final Severities severities;
    private final Map<String, Address> byFile = new HashMap<>();
    private final Map<String, Gambar> byName = new HashMap<>();

    Prose(Markdown markdown, Content content, List<Edition> editions, Diagnostics diagnostics) {
        this.markdown = markdown;
        this.diagnostics = diagnostics;
        this.severities = Severities.of(content.situs().aturan());
        content.halaman().forEach(h -> byFile.put(h.at().start().file(), Routes.halaman(h)));
        for (Edition edition : editions) {
            byFile.put(
                    edition.cascade().pengantar().at().file(), edition.routes().landing());
            byFile.put(edition.cascade().at().start().file(), edition.routes().landing());
            if (edition.cascade().isTaken()) {
                taken(edition);
            } else {
                edition.cascade()
                        .unit()
                        .forEach(unit -> byFile.put(
                                unit.at().start().file(), edition.routes().unit(unit)));
            }
        }
        content.gambar().forEach(g -> {
            byFile.put(GAMBAR + g.nama(), Routes.gambar(g.nama()));
            byName.put(g.nama(), g);
        });
    }

    /** Links in a published cascade name the content files that its office has; they lead to the pages of them. */
    private void taken(Edition edition) {
        String folder = folder(edition.cascade().at().start().file());
        byFile.put(folder + "/cascade.yaml", edition.routes().landing());
        byFile.put(folder + "/kata-pengantar.md", edition.routes().landing());
        for (Unit unit : edition.cascade().unit()) {
            byFile.put(folder + "/unit/" + unit.kode() + ".md", edition.routes().unit(unit));
            byFile.put(
                    folder + "/unit/" + unit.kode() + ".yaml", edition.routes().unit(unit));
        }
    }

    /** @param topLevel level of its highest headings */
    public Html html(Narasi narasi, Address page, int topLevel) {
        Diagnostics found = new Diagnostics();
        MarkdownContext place =
                MarkdownContext.at(topLevel, link -> follow(narasi, link, page)).withImages(this::image);
        Html html = markdown.render(narasi, place, found);
        found.all().forEach(each -> severities.form(placed(each, narasi)).ifPresent(diagnostics::add));
        return html;
    }

    private Optional<Gambar> image(String path) {
        int images = path.lastIndexOf(GAMBAR);
        return images < 0
                ? Optional.empty()
                : Optional.ofNullable(byName.get(path.substring(images + GAMBAR.length())));
    }

    private String follow(Narasi narasi, String link, Address page) {
        String below = isTaken(narasi) && page.path().contains("/unit/") ? "/unit" : "";
        String target = Path.of(folder(narasi.at().file()) + below)
                .resolve(link)
                .normalize()
                .toString()
                .replace('\\', '/');
        Address address = byFile.get(target);
        int images = target.lastIndexOf(GAMBAR);
        if (address == null && images >= 0) {
            address = byFile.get(target.substring(images));
        }
        return address == null ? "" : page.to(address);
    }

    /** The lines of a text in a published file are no lines of the file: its start stands for them. */
    private static Diagnostic placed(Diagnostic found, Narasi narasi) {
        return isTaken(narasi)
                ? new Diagnostic(
                        found.code(), found.severity(), narasi.at(), found.message(), found.hint(), found.related())
                : found;
    }

    private static boolean isTaken(Narasi narasi) {
        return narasi.at().file().endsWith("/cascade.json");
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }
}
