package id.pohon.page;

import java.util.List;

/**
 * A frame whose links start at the root of the server. A server shows 404.html at whatever address was asked for, where
 * relative links would lead nowhere.
 *
 * @param root path of the site on its server, such as {@code /} or {@code /pohon/}
 */
record Rooted(String root) {

    Frame frame(Frame frame) {
        return new Frame(
                frame.say(),
                frame.language(),
                frame.title(),
                frame.description(),
                frame.canonical(),
                frame.share(),
                frame.feed().isEmpty() ? "" : root + frame.feed(),
                frame.indexed(),
                frame.draft(),
                root + frame.icon(),
                all(frame.styles()),
                all(frame.scripts()),
                root + frame.home(),
                frame.hasLogo()
                        ? new Frame.Logo(
                                root + frame.logo().src(),
                                frame.logo().alt(),
                                frame.logo().width(),
                                frame.logo().height())
                        : frame.logo(),
                frame.brand(),
                frame.instansi(),
                frame.year(),
                frame.hasYear() ? root + frame.yearHref() : "",
                frame.cascade(),
                frame.notice(),
                new Frame.Search(
                        root + frame.search().root(),
                        frame.search().version(),
                        root + frame.search().href()),
                frame.nav().stream()
                        .map(item -> new Frame.NavItem(item.label(), root + item.href(), item.current()))
                        .toList(),
                frame.crumbs(),
                frame.cite(),
                frame.report(),
                new Frame.Foot(
                        frame.foot().source(),
                        frame.foot().contact(),
                        links(frame.foot().more())));
    }

    List<Link> links(List<Link> links) {
        return links.stream()
                .map(link -> link.href().contains(":") ? link : new Link(link.label(), root + link.href()))
                .toList();
    }

    private List<String> all(List<String> hrefs) {
        return hrefs.stream().map(href -> root + href).toList();
    }
}
