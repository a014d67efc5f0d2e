package id.pohon;

import id.pohon.check.CheckOptions;
import id.pohon.check.Checks;
import id.pohon.check.Scores;
import id.pohon.check.Vocabulary;
import id.pohon.diagram.Diagrams;
import id.pohon.document.Documents;
import id.pohon.document.pdf.PdfFolder;
import id.pohon.markdown.Markdown;
import id.pohon.model.Content;
import id.pohon.page.OnlyPart;
import id.pohon.page.Pages;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import id.pohon.report.SourceLines;
import id.pohon.site.Kept;
import id.pohon.site.LastPublished;
import id.pohon.site.Progress;
import id.pohon.site.PublishResult;
import id.pohon.site.Publisher;
import id.pohon.site.SiteFile;
import id.pohon.site.Target;
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
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pipeline: read, check, plan pages, publish. A galat at any stage leaves the site as it was. */
public final class Build {

    private static final String PDF_CACHE = ".pohon/cache/pdf";

    private Build() {}

    /**
     * How a build or check ended.
     *
     * @param findings sorted by place
     * @param lines the content as written, to show findings in it
     * @param failedPictures name of a picture → why its list stands alone
     * @param engine what placed the pictures, or {@code ""}
     * @param closedChanged address of a closed year → how many of its published files this build changed
     * @param published empty if nothing was
     */
    public record Outcome(
            Content content,
            Counts counts,
            List<Diagnostic> findings,
            SourceLines lines,
            SortedMap<String, String> failedPictures,
            String engine,
            SortedMap<String, Integer> closedChanged,
            Optional<PublishResult> published) {

        public Outcome {
            findings = List.copyOf(findings);
        }

        private Outcome with(SortedMap<String, Integer> changed) {
            return new Outcome(content, counts, findings, lines, failedPictures, engine, changed, published);
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
        return outcome(loaded, diagnostics);
    }

    /** Publishes the content of a project, unless a finding forbids it. */
    public static Outcome run(Project project, BuildOptions options, Progress progress) {
        Publisher.recover(project.output());
        LastBuild last = LastBuild.of(project, options);
        try (Tools tools = new Tools(project, options)) {
            ClosedPages closed = ClosedPages.of(project);
            Publisher publisher = new Publisher(project.output(), options.jobs(), progress);
            Outcome outcome = run(project, options, tools, publisher, last, progress);
            return outcome.published().isEmpty()
                    ? outcome
                    : outcome.with(closed.changed(outcome.content().cascade()));
        }
    }

    /** Publishes to anywhere, with tools that may have been used before. */
    public static Outcome run(Project project, BuildOptions options, Tools tools, Target target) {
        return run(project, options, tools, target, LastBuild.NONE, Progress.SILENT);
    }

    private static Outcome run(
            Project project, BuildOptions options, Tools tools, Target target, LastBuild last, Progress progress) {
        progress.begins(Progress.Step.READ);
        Diagnostics all = new Diagnostics();
        Optional<Kept> kept = options.only().map(alamat -> Kept.of(project.output()));
        Loaded loaded = kept.isEmpty()
                ? ContentReader.read(project.root(), project.content(), all)
                : Alone.read(project, options.only().get(), kept.get(), all);
        progress.begins(Progress.Step.CHECK);
        Scores scores = Checks.run(loaded.content(), new CheckOptions(tools.vocabulary(), Optional.empty()), all);
        Optional<OnlyPart> only =
                kept.map(there -> OnlyPart.of(loaded.content(), options.only().get(), there));
        Diagnostics diagnostics = only.map(part -> Alone.own(loaded.content(), part.alamat(), all))
                .orElse(all);
        if (!mayPublish(diagnostics, options)) {
            return outcome(loaded, diagnostics);
        }
        Optional<LastPublished.Known> same = last.same();
        if (same.isPresent()) {
            Optional<PublishResult> stands = same.map(LastPublished.Known::result);
            return outcome(loaded, diagnostics, new TreeMap<>(), same.get().engine(), stands);
        }
        int found = diagnostics.all().size();
        progress.begins(Progress.Step.PLAN);
        Templates templates = tools.templates();
        Pages pages = plan(loaded.content(), scores, options, only, tools, diagnostics);
        if (pages.isEmpty() || only.map(part -> !pages.has(part)).orElse(false)) {
            return outcome(loaded, diagnostics);
        }
        // Making pages may find more: a picture that fails, a link that leads nowhere.
        List<SiteFile> files = files(pages, templates, project, options, only);
        LongPaths.find(project, files, loaded.content().situs().aturan(), diagnostics);
        Optional<PublishResult> published = target.publish(
                files,
                () -> mayPublish(diagnostics, options)
                        && !(options.strict() && !pages.failures().reasons().isEmpty()));
        String name = tools.engine().version() + " (" + tools.engine().name() + ")";
        // What only making the pages tells is told by the next build as well, so that one makes them again.
        boolean silent =
                diagnostics.all().size() == found && pages.failures().reasons().isEmpty();
        published.filter(done -> silent).ifPresent(done -> last.keep(done, name));
        return outcome(loaded, diagnostics, pages.failures().reasons(), name, published);
    }

    private static List<SiteFile> files(
            Pages pages, Templates templates, Project project, BuildOptions options, Optional<OnlyPart> only) {
        Optional<PdfFolder> pdf =
                options.pdf() ? Optional.of(new PdfFolder(project.root().resolve(PDF_CACHE))) : Optional.empty();
        List<SiteFile> files =
                pages.with(Documents.of(pages.context(), templates, pdf).files());
        return only.map(part -> part.files(files)).orElse(files);
    }

    /** The word lists that the rules of a project go by. */
    public static Vocabulary vocabulary(Project project) {
        Path folder = project.templates().resolve("kata");
        return Vocabulary.load(folder, project.name(folder));
    }

    private static Pages plan(
            Content content,
            Scores scores,
            BuildOptions options,
            Optional<OnlyPart> only,
            Tools tools,
            Diagnostics diagnostics) {
        Templates templates = tools.templates();
        Wording wording = wording(templates, content.situs().bahasa());
        Diagrams diagrams = Diagrams.of(tools.placements(), wording);
        return Pages.of(
                content, scores, options.draft(), only, templates, new Markdown(), diagrams, wording, diagnostics);
    }

    private static Wording wording(Templates templates, String language) {
        String file = "bahasa/" + language + ".properties";
        try {
            Wording wording = Wording.read(language, new StringReader(text(templates.packed(file))));
            Optional<byte[]> own = templates.own(file);
            return own.isEmpty() ? wording : wording.with(file, new StringReader(text(own.get())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static boolean mayPublish(Diagnostics diagnostics, BuildOptions options) {
        return !diagnostics.hasGalat() && (!options.strict() || diagnostics.count(Severity.PERINGATAN) == 0);
    }

    private static Outcome outcome(Loaded loaded, Diagnostics diagnostics) {
        return outcome(loaded, diagnostics, new TreeMap<>(), "", Optional.empty());
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
                new TreeMap<>(),
                published);
    }
}
