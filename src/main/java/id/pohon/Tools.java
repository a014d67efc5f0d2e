package id.pohon;

import id.pohon.check.Vocabulary;
import id.pohon.diagram.engine.PlacementCache;
import id.pohon.diagram.engine.PlacementEngine;
import id.pohon.template.Templates;
import java.util.Optional;

/**
 * What builds work with besides content: word lists, templates, what places diagrams. Each is made when first needed and
 * kept, so the next build with the same tools is quick. For one build at a time.
 */
public final class Tools implements AutoCloseable {

    private static final String CACHE = ".pohon/cache/placement";

    private final Project project;
    private final BuildOptions options;
    private Vocabulary vocabulary;
    private Templates templates;
    private PlacementEngine engine;
    private PlacementCache placements;

    public Tools(Project project, BuildOptions options) {
        this.project = project;
        this.options = options;
    }

    /** To be called when something below the project's {@code templates/} has changed. */
    public void forgetTemplates() {
        vocabulary = null;
        templates = null;
    }

    Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = Build.vocabulary(project);
        }
        return vocabulary;
    }

    Templates templates() {
        if (templates == null) {
            templates = Templates.load(Optional.of(project.templates()));
        }
        return templates;
    }

    PlacementEngine engine() {
        if (engine == null) {
            engine = Engines.of(options);
        }
        return engine;
    }

    PlacementCache placements() {
        if (placements == null) {
            placements = new PlacementCache(engine(), project.root().resolve(CACHE));
        }
        return placements;
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
