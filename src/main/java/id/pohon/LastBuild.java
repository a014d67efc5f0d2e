package id.pohon;

import id.pohon.site.LastPublished;
import id.pohon.site.PublishResult;
import java.util.Optional;

/**
 * What the last build of a project was made from and what it left, so that a build which would make the same again need
 * not.
 *
 * @param inputs as they are now; empty if nothing is to be remembered
 */
record LastBuild(Optional<Inputs> inputs, Optional<LastPublished> published) {

    /** For a build that neither knows the last nor is known by the next. */
    static final LastBuild NONE = new LastBuild(Optional.empty(), Optional.empty());

    private static final String FOLDER = ".pohon/cache/terbit";

    /** To be asked before anything is read: what changes from then on must not be taken for what was built. */
    static LastBuild of(Project project, BuildOptions options) {
        if (options.only().isPresent()) {
            return NONE;
        }
        return new LastBuild(
                Inputs.of(project, options),
                Optional.of(new LastPublished(project.root().resolve(FOLDER), project.output())));
    }

    /** What stands in the site, if it was made from the very same and is as it was left. */
    Optional<LastPublished.Known> same() {
        return inputs.flatMap(all -> published.flatMap(last -> last.find(all.hash())));
    }

    /** Remembers what has just been published, unless an input was touched meanwhile. */
    void keep(PublishResult result, String engine) {
        inputs.filter(Inputs::stillStand)
                .ifPresent(all -> published.ifPresent(last -> last.keep(all.hash(), result, engine)));
    }
}
