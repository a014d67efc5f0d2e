package id.pohon.page;

import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Files about the addresses of the others: pages and rules of servers that lead on from old ones, and the lists for search
 * engines. They are planned last, when everything else is known.
 */
record AddressFiles(PageContext context, Templates templates) {

    /**
     * @param only the one cascade that is made, if the others are kept
     * @param plan all other files
     */
    static List<SiteFile> of(PageContext context, Templates templates, Optional<OnlyPart> only, List<SiteFile> plan) {
        List<SiteFile> there = plan.stream()
                .filter(file ->
                        only.map(part -> part.isThere(file.address().path())).orElse(true))
                .toList();
        List<SiteFile> files = new AddressFiles(context, templates).moved(addresses(plan), addresses(there));
        files.addAll(Crawling.files(context.content().situs().alamat(), there));
        return files;
    }

    private static List<Address> addresses(List<SiteFile> files) {
        return files.stream().map(SiteFile::address).toList();
    }

    private List<SiteFile> moved(List<Address> plan, List<Address> there) {
        List<Redirect> redirects = OldAddresses.of(context.editions(), plan, there);
        List<SiteFile> files = new ArrayList<>();
        redirects.stream()
                .filter(Redirect::isPage)
                .forEach(redirect -> files.add(SiteFile.text(
                        redirect.from(),
                        () -> templates.render("page/redirect.ftlh", RedirectPage.of(context, redirect)))));
        String root = Redirect.root(context.content().situs().alamat());
        files.add(server("apache", root, () -> Redirect.apache(redirects, root)));
        files.add(server("nginx", root, () -> Redirect.nginx(redirects, root)));
        return files;
    }

    /** How a server hands out the site: headers, caching, compression, 404.html, and where old addresses lead. */
    private SiteFile server(String kind, String root, Supplier<String> redirects) {
        String settings = new String(templates.file("server/" + kind + ".conf"), StandardCharsets.UTF_8);
        return SiteFile.text(
                Routes.siteData("server-" + kind + ".conf"),
                () -> settings.replace("{root}", root) + "\n" + redirects.get());
    }
}
