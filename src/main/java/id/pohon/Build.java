package id.pohon;

import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import id.pohon.site.Progress;
import id.pohon.site.PublishResult;
import id.pohon.site.Publisher;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import java.util.List;
import java.util.Optional;

/** The pipeline: read, check, make pages, publish. A galat at any stage leaves the site as it was. */
public record Build(Parts parts) {

    /**
     * How a build or check ended.
     *
     * @param content what is published, or would be
     * @param findings sorted by place
     * @param published empty if nothing was
     */
    public record Outcome(
            Content content, List<Diagnostic> findings, Parts.Printing printing, Optional<PublishResult> published) {

        public Outcome {
            findings = List.copyOf(findings);
        }

        /** Is there a finding of this severity, or a worse one? */
        public boolean has(Severity severity) {
            return findings.stream().anyMatch(found -> found.severity().compareTo(severity) <= 0);
        }
    }

    /** Everything but the site. */
    public Outcome check(Project project) {
        Diagnostics diagnostics = new Diagnostics();
        Parts.Read read = parts.reading().read(project, diagnostics);
        parts.rules().check(read.content(), diagnostics);
        return new Outcome(read.content(), diagnostics.all(), read.printing(), Optional.empty());
    }

    /** Publishes the content of a project, unless a finding forbids it. */
    public Outcome run(Project project, BuildOptions options, Progress progress) {
        Publisher.recover(project.output());
        Diagnostics diagnostics = new Diagnostics();
        Parts.Read read = parts.reading().read(project, diagnostics);
        parts.rules().check(read.content(), diagnostics);
        Content content = options.draft() ? read.content() : withoutDrafts(read.content());
        Optional<PublishResult> published = Optional.empty();
        if (mayPublish(diagnostics, options) && !content.cascade().isEmpty()) {
            Templates templates = Templates.load(Optional.of(project.templates()));
            List<SiteFile> files = parts.pages().of(content, templates, options, diagnostics);
            // Making pages may find more: a diagram that fails, a link that leads nowhere.
            published = new Publisher(project.output(), options.jobs(), progress)
                    .publish(files, () -> mayPublish(diagnostics, options));
        }
        return new Outcome(content, diagnostics.all(), read.printing(), published);
    }

    private static boolean mayPublish(Diagnostics diagnostics, BuildOptions options) {
        return !diagnostics.hasGalat() && (!options.strict() || diagnostics.count(Severity.PERINGATAN) == 0);
    }

    private static Content withoutDrafts(Content content) {
        List<Cascade> decided = content.cascade().stream()
                .filter(cascade -> cascade.status() == Cascade.Status.DITETAPKAN)
                .toList();
        return new Content(content.situs(), decided, content.halaman(), content.glosarium(), content.gambar());
    }
}
