package id.pohon.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes the preview anew whenever files change, until it is stopped. */
public final class Live implements AutoCloseable {

    /** An editor's save is several steps; when nothing happened for so long, it is done. */
    private static final long QUIET_MILLIS = 40;

    /** With changes that never end, something is shown all the same. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** How often to look where the system tells nothing. */
    private static final long LOOK_MILLIS = 1_000;

    /** Looking takes at most this part of the time. */
    private static final long SHARE = 50;

    /** Makes what is to be shown. */
    public interface Maker {
        /** @param templatesChanged since the last time, so what was kept of them is void */
        Preview make(boolean templatesChanged);

        /** Browsers have what was made last. Not called for what a newer change made pointless. */
        void shown();
    }

    private final Path content;
    private final Path templates;
    private final PreviewServer server;
    private final Maker maker;
    private final Semaphore changes = new Semaphore(0);
    private final Watch watch;
    private volatile boolean stopped;
    private Listing seenContent;
    private Listing seenTemplates;

    public Live(Path content, Path templates, PreviewServer server, Maker maker) {
        this.content = content;
        this.templates = templates;
        this.server = server;
        this.maker = maker;
        this.watch = new Watch(List.of(content, templates), changes::release);
    }

    /** Shows the content as it is, for the first time. */
    public void start() {
        seenTemplates = Listing.of(templates);
        seenContent = Listing.of(content);
        server.show(maker.make(false));
        maker.shown();
    }

    /** Goes on until {@link #stop}. */
    public void run() throws InterruptedException {
        long pause = LOOK_MILLIS;
        while (!stopped) {
            boolean told = changes.tryAcquire(pause, TimeUnit.MILLISECONDS);
            if (told) {
                settle();
            }
            long start = System.nanoTime();
            watch.renew();
            Listing nowTemplates = Listing.of(templates);
            Listing nowContent = Listing.of(content);
            pause = Math.max(LOOK_MILLIS, SHARE * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            boolean newTemplates = !nowTemplates.equals(seenTemplates);
            if (!stopped && (told || newTemplates || !nowContent.equals(seenContent))) {
                seenTemplates = nowTemplates;
                seenContent = nowContent;
                show(maker.make(newTemplates));
            }
        }
    }

    /** Ends {@link #run} soon; may be called from any thread. */
    public void stop() {
        stopped = true;
        changes.release();
    }

    @Override
    public void close() {
        watch.close();
    }

    /** What is broken while files are still changing is half-written; the next round is near. */
    private void show(Preview next) {
        if (!next.broken() || changes.availablePermits() == 0) {
            server.show(next);
            maker.shown();
        }
    }

    private void settle() throws InterruptedException {
        long start = System.nanoTime();
        do {
            changes.drainPermits();
        } while (!stopped
                && System.nanoTime() - start < LONGEST_NANOS
                && changes.tryAcquire(QUIET_MILLIS, TimeUnit.MILLISECONDS));
    }
}
