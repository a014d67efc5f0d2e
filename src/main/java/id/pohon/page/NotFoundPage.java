package id.pohon.page;

import java.util.ArrayList;
import java.util.List;

/** What a server shows for an address that does not exist: where to go on. */
public record NotFoundPage(Frame frame, List<Link> choices) {

    static NotFoundPage of(PageContext context) {
        List<Link> choices = new ArrayList<>();
        choices.add(new Link(context.wording().say("nav.home"), Routes.NOT_FOUND.to(Routes.HOME)));
        for (Edition edition : context.editions()) {
            choices.add(new Link(
                    context.wording()
                            .say("404.pohon", edition.cascade().instansi().nama(), edition.year(context.wording())),
                    Routes.NOT_FOUND.to(edition.routes().pohon())));
        }
        return new NotFoundPage(
                Frames.site(
                        context,
                        Routes.NOT_FOUND,
                        context.wording().say("404.heading"),
                        context.wording().say("404.intro")),
                choices);
    }
}
