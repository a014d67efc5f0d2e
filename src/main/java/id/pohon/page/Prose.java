package id.pohon.page;

import id.pohon.html.Html;
import id.pohon.markdown.Markdown;
import id.pohon.markdown.MarkdownContext;
import id.pohon.model.Content;
import id.pohon.model.Narasi;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severities;
import id.pohon.site.Address;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Markdown of the content as HTML. Links between content files, written as one would follow them on disk, lead to the
 * pages made of those files.
 */
public final class Prose {

    private final Markdown markdown;
    private final Diagnostics diagnostics;
    private final Severities severities;
    private final Map<String, Address> byFile = new HashMap<>();

    Prose(Markdown markdown, Content content, List<Edition> editions, Diagnostics diagnostics) {
        this.markdown = markdown;
        this.diagnostics = diagnostics;
        this.severities = Severities.of(content.situs().aturan());
        content.halaman().forEach(h -> byFile.put(h.at().start().file(), Routes.halaman(h)));
        for (Edition edition : editions) {
            byFile.put(edition.cascade().at().start().file(), edition.routes().landing());
            edition.cascade()
                    .unit()
                    .forEach(unit -> byFile.put(
                            unit.at().start().file(), edition.routes().unit(unit)));
        }
        content.gambar().forEach(g -> byFile.put("gambar/" + g.nama(), Routes.gambar(g.nama())));
    }

    /** @param topLevel level of its highest headings */
    public Html html(Narasi narasi, Address page, int topLevel) {
        Diagnostics found = new Diagnostics();
        Html html = markdown.render(narasi, MarkdownContext.at(topLevel, link -> follow(narasi, link, page)), found);
        found.all().forEach(each -> severities.form(each).ifPresent(diagnostics::add));
        return html;
    }

    private String follow(Narasi narasi, String link, Address page) {
        Path folder = Path.of(narasi.at().file()).getParent();
        String target = (folder == null ? Path.of(link) : folder.resolve(link))
                .normalize()
                .toString()
                .replace('\\', '/');
        Address address = byFile.get(target);
        int images = target.lastIndexOf("gambar/");
        if (address == null && images >= 0) {
            address = byFile.get(target.substring(images));
        }
        return address == null ? "" : page.to(address);
    }
}
