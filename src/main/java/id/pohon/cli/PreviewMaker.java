package id.pohon.cli;

import id.pohon.Build;
import id.pohon.BuildOptions;
import id.pohon.Project;
import id.pohon.Tools;
import id.pohon.report.Severity;
import id.pohon.serve.Live;
import id.pohon.serve.Preview;
import id.pohon.site.InMemory;
import id.pohon.site.PublishResult;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Builds into memory, and says the same in the terminal and on the page. */
final class PreviewMaker implements Live.Maker {

    /** So much of the hash of a site tells it from the one before. */
    private static final int VERSION = 16;

    private final Project project;
    private final BuildOptions options;
    private final Tools tools;
    private final Surroundings surroundings;
    private final Words words;
    private final boolean quiet;
    private final InMemory site;
    private String version = "";
    private String findings = "";
    private String told = "";
    private String closing = "";
    private boolean broken;

    PreviewMaker(
            Project project, BuildOptions options, Tools tools, Surroundings surroundings, Words words, boolean quiet) {
        this.project = project;
        this.options = options;
        this.tools = tools;
        this.surroundings = surroundings;
        this.words = words;
        this.quiet = quiet;
        this.site = new InMemory(options.jobs());
    }

    @Override
    public Preview make(boolean templatesChanged) {
        if (templatesChanged) {
            tools.forgetTemplates();
        }
        long start = surroundings.nanoTime().getAsLong();
        try {
            Build.Outcome outcome = Build.run(project, options, tools, site);
            findings = Findings.brief(outcome, false, words) + pictures(outcome);
            long nanos = surroundings.nanoTime().getAsLong() - start;
            return outcome.published()
                    .map(result -> made(outcome, result, nanos))
                    .orElseGet(() -> broken(outcome));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            findings = Failed.text(e, words) + "\n";
            return broken(words.say("serve.gagal"));
        }
    }

    /** Findings are said when they are others than before, and again while they stand in the way. */
    @Override
    public void shown() {
        if (broken || !quiet && !findings.equals(told)) {
            surroundings.err().print(findings);
        }
        told = findings;
        if (broken) {
            surroundings.err().println(closing);
        } else if (!quiet) {
            surroundings.out().println(closing);
        }
        surroundings.err().flush();
        surroundings.out().flush();
    }

    private Preview made(Build.Outcome outcome, PublishResult result, long nanos) {
        BigDecimal seconds = BigDecimal.valueOf(nanos, 9).setScale(2, RoundingMode.HALF_UP);
        closing = words.say(
                "serve.dibuat",
                words.wording().count("berkas", result.files()),
                result.written() + result.removed(),
                words.wording().number(seconds));
        broken = false;
        version = result.manifestHash().substring(0, VERSION);
        String kind = words.say(options.pdf() ? "serve.judul-pdf" : "serve.judul");
        return preview(outcome.findings().isEmpty() ? kind : kind + " · " + Findings.counts(outcome, words));
    }

    private Preview broken(Build.Outcome outcome) {
        boolean galat = outcome.has(Severity.GALAT);
        if (!galat) {
            findings = findings + words.say("build.kosong") + "\n";
        }
        return broken(galat ? Findings.counts(outcome, words) : words.say("serve.kosong"));
    }

    private Preview broken(String what) {
        closing = words.say(site.files().isEmpty() ? "serve.belum" : "serve.tetap");
        broken = true;
        return preview(what + " · " + closing);
    }

    private Preview preview(String title) {
        Preview.Notice notice = new Preview.Notice(words.language(), title, findings, words.say("serve.berhenti"));
        return new Preview(version, site.files(), notice, broken);
    }

    private String pictures(Build.Outcome outcome) {
        StringBuilder text = new StringBuilder();
        outcome.failedPictures()
                .forEach((picture, why) -> text.append(words.say("build.gambar-gagal", picture, why))
                        .append('\n'));
        return text.toString();
    }
}
