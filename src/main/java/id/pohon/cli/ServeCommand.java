package id.pohon.cli;

import id.pohon.BuildOptions;
import id.pohon.Project;
import id.pohon.Tools;
import id.pohon.serve.Live;
import id.pohon.serve.PreviewServer;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pohon serve}: the site in a browser, anew after every change. Nothing is published and {@code site/} is not touched. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private static final int LONGEST_END_SECONDS = 5;

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--port", paramLabel = "N", converter = Port.class)
    private int port;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--draft")
    private boolean draft;

    @Option(names = "--pdf")
    private boolean pdf;

    ServeCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() throws InterruptedException {
        Project project = pohon.project(surroundings.folder(), "site");
        int jobs = Runtime.getRuntime().availableProcessors();
        BuildOptions options = new BuildOptions(
                false, draft, jobs, pdf, BuildOptions.Engine.EMBEDDED, Optional.empty(), surroundings.searchPath());
        try (PreviewServer server = PreviewServer.open(port);
                Tools tools = new Tools(project, options);
                Live live = new Live(
                        project.content(),
                        project.templates(),
                        server,
                        new PreviewMaker(project, options, tools, surroundings, words, pohon.quiet()))) {
            live.start();
            surroundings.out().println(words.say("serve.alamat", server.address()));
            if (!pohon.quiet()) {
                surroundings.out().println(words.say(pdf ? "serve.dengan-pdf" : "serve.tanpa-pdf"));
            }
            surroundings.out().flush();
            if (open && !Browser.open(server.address(), surroundings.searchPath())) {
                surroundings.err().println(words.say("serve.tanpa-peramban", server.address()));
                surroundings.err().flush();
            }
            untilStopped(live);
        }
        return Exit.YES;
    }

    /** Ctrl-C is the usual end of this command, so it is told to the shell as success, once everything is closed. */
    private static void untilStopped(Live live) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            live.stop();
            await(ended);
            Runtime.getRuntime().halt(Exit.YES);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            live.run();
        } finally {
            ended.countDown();
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
