package id.pohon.page;

import java.util.Map;

/**
 * What stands at an address that moved.
 *
 * @param href the new place, relative
 * @param canonical its absolute address, or {@code ""}
 * @param script keeps the place that was asked for
 */
public record RedirectPage(
        Map<String, String> say, String language, String href, String canonical, String style, String script) {

    public boolean hasCanonical() {
        return !canonical.isEmpty();
    }

    static RedirectPage of(PageContext context, Redirect redirect) {
        String site = context.content().situs().alamat();
        return new RedirectPage(
                context.say(),
                context.wording().language(),
                redirect.from().to(redirect.to()),
                site.isEmpty() ? "" : site + redirect.to().path(),
                context.assets().style(redirect.from()),
                context.assets().redirect(redirect.from()));
    }
}
