package id.pohon;

import id.pohon.model.Content;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import java.util.List;

/** The stages of a build that its pipeline joins. */
public record Parts(Reading reading, Rules rules, Pages pages) {

    /** From files to the model. */
    @FunctionalInterface
    public interface Reading {
        Read read(Project project, Diagnostics diagnostics);
    }

    /** What was read, with the means to show findings in it. */
    public record Read(Content content, Printing printing) {}

    /** From findings to the lines that an author reads; {@code ""} for none. */
    @FunctionalInterface
    public interface Printing {
        String print(List<Diagnostic> findings, String language);
    }

    /** From the model to findings. */
    @FunctionalInterface
    public interface Rules {
        void check(Content content, Diagnostics diagnostics);
    }

    /** From the model to the files of the site, which are made later, one by one. */
    @FunctionalInterface
    public interface Pages {
        List<SiteFile> of(Content content, Templates templates, BuildOptions options, Diagnostics diagnostics);
    }
}
