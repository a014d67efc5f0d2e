package id.pohon;

import id.pohon.check.CheckOptions;
import id.pohon.check.Checks;
import id.pohon.check.Scores;
import id.pohon.check.Vocabulary;
import id.pohon.diagram.Diagrams;
import id.pohon.diagram.engine.PlacementCache;
import id.pohon.diagram.engine.PlacementEngine;
import id.pohon.document.Documents;
import id.pohon.document.pdf.PdfFolder;
import id.pohon.markdown.Markdown;
import id.pohon.model.Content;
import id.pohon.page.Pages;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import id.pohon.report.SourceLines;
import id.pohon.site.Progress;
import id.pohon.site.PublishResult;
import id.pohon.site.Publisher;
import id.pohon.site.SiteFile;
import id.pohon.source.ContentReader;
import id.pohon.source.Counts;
import id.pohon.source.Loaded;
import id.pohon.template.Templates;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pipeline: read, check, plan pages, publish. A galat at any stage leaves the site as it was. */
public final class Build {

    private static final String CACHE = ".pohon/cache/placement";
    private static final String PDF_CACHE = ".pohon/cache/pdf";

    private Build() {}

    /**
     * How a build or check ended.
     *
     * @param findings sorted by place
     * @param lines the content as written, to show findings in it
     * @param failedPictures name of a picture → why its list stands alone
     * @param engine what placed the pictures, or {@code ""}
     * @param published empty if nothing was
     */
    public record Outcome(
            Content content,
            Counts counts,
            List<Diagnostic> findings,
            SourceLines lines,
            SortedMap<String, String> failedPictures,
            String engine,
            Optional<PublishResult> published) {

        public Outcome {
            findings = List.copyOf(findings);
        }

        /** Is there a finding of this severity, or a worse one? */
        public boolean has(Severity severity) {
            return findings.stream().anyMatch(found -> found.severity().compareTo(severity) <= 0);
        }
    }

    /**
     * Everything but the site.
     *
     * @param tanggal the day for which lateness is judged, if any
     */
    public static Outcome check(Project project, Optional<LocalDate> tanggal) {
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = ContentReader.read(project.root(), project.content(), diagnostics);
        Checks.run(loaded.content(), new CheckOptions(vocabulary(project), tanggal), diagnostics);
        Pages.check(loaded.content(), Markdown.forFindings(), diagnostics);
        return outcome(loaded, diagnostics, new TreeMap<>(), "", Optional.empty());
    }

    /** Publishes the content of a project, unless a finding forbids it. */
    public static Outcome run(Project project, BuildOptions options, Progress progress) {
        Publisher.recover(project.output());
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = ContentReader.read(project.root(), project.content(), diagnostics);
        Scores scores =
                Checks.run(loaded.content(), new CheckOptions(vocabulary(project), Optional.empty()), diagnostics);
        if (!mayPublish(diagnostics, options)) {
            return outcome(loaded, diagnostics, new TreeMap<>(), "", Optional.empty());
        }
        try (PlacementEngine engine = Engines.of(options)) {
            Templates templates = Templates.load(Optional.of(project.templates()));
            Pages pages = plan(loaded.content(), scores, project, options, templates, engine, diagnostics);
            if (pages.files().isEmpty()) {
                return outcome(loaded, diagnostics, new TreeMap<>(), "", Optional.empty());
            }
            // Making pages may find more: a picture that fails, a link that leads nowhere.
            Optional<PublishResult> published = new Publisher(project.output(), options.jobs(), progress)
                    .publish(
                            files(pages, templates, project, options),
                            () -> mayPublish(diagnostics, options)
                                    && !(options.strict()
                                            && !pages.failures().reasons().isEmpty()));
            String name = engine.version() + " (" + engine.name() + ")";
            return outcome(loaded, diagnostics, pages.failures().reasons(), name, published);
        }
    }

    private static List<SiteFile> files(Pages pages, Templates templates, Project project, BuildOptions options) {
        Optional<PdfFolder> pdf =
                options.pdf() ? Optional.of(new PdfFolder(project.root().resolve(PDF_CACHE))) : Optional.empty();
        List<SiteFile> files = new ArrayList<>(pages.files());
        files.addAll(Documents.of(pages.context(), templates, pdf).files());
        return files;
    }

    private static Vocabulary vocabulary(Project project) {
        Path folder = project.templates().resolve("kata");
        return Vocabulary.load(folder, project.name(folder));
    }

    private static Pages plan(
            Content content,
            Scores scores,
            Project project,
            BuildOptions options,
            Templates templates,
            PlacementEngine engine,
            Diagnostics diagnostics) {
        Wording wording = wording(templates, content.situs().bahasa());
        Path cache = project.root().resolve(CACHE);
        Diagrams diagrams = Diagrams.of(new PlacementCache(engine, cache), wording);
        return Pages.of(content, scores, options.draft(), templates, new Markdown(), diagrams, wording, diagnostics);
    }

    private static Wording wording(Templates templates, String language) {
        String phrases = new String(templates.file("bahasa/" + language + ".properties"), StandardCharsets.UTF_8);
        try {
            return Wording.read(language, new StringReader(phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayPublish(Diagnostics diagnostics, BuildOptions options) {
        return !diagnostics.hasGalat() && (!options.strict() || diagnostics.count(Severity.PERINGATAN) == 0);
    }

    private static Outcome outcome(
            Loaded loaded,
            Diagnostics diagnostics,
            SortedMap<String, String> failedPictures,
            String engine,
            Optional<PublishResult> published) {
        return new Outcome(
                loaded.content(),
                loaded.counts(),
                diagnostics.all(),
                loaded.files(),
                failedPictures,
                engine,
                published);
    }
}
