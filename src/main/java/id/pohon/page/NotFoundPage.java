package id.pohon.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What a server shows for an address that does not exist: where to go on. Its links start at the root of the server if the
 * site knows its address; else they work only beside it, and the page says what to do.
 */
public record NotFoundPage(Frame frame, List<Link> choices) {

    static NotFoundPage of(PageContext context) {
        List<Link> choices = new ArrayList<>();
        choices.add(new Link(context.wording().say("nav.home"), Routes.NOT_FOUND.to(Routes.HOME)));
        if (!context.single()) {
            // One page would otherwise grow with every office.
            choices.add(new Link(context.wording().say("cari.heading"), Routes.NOT_FOUND.to(CariPage.ADDRESS)));
        }
        for (Edition edition : context.single() ? context.editions() : List.<Edition>of()) {
            choices.add(new Link(
                    context.wording()
                            .say("404.pohon", edition.cascade().instansi().nama(), edition.year(context.wording())),
                    Routes.NOT_FOUND.to(edition.routes().pohon())));
        }
        Frame frame = Frames.site(
                context,
                Routes.NOT_FOUND,
                context.wording().say("404.heading"),
                context.wording().say("404.intro"));
        String home = context.content().situs().alamat();
        if (home.isEmpty()) {
            return new NotFoundPage(frame, choices);
        }
        Rooted rooted = new Rooted(Redirect.root(home));
        return new NotFoundPage(rooted.frame(frame), rooted.links(choices));
    }
}
