package id.pohon.cli;

import id.pohon.site.Progress;
import java.util.Locale;

/** One line that counts on a terminal, at most ten times a second; nothing where no one watches. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long INTERVAL = 100_000_000L;

    private final Surroundings surroundings;
    private final Words words;
    private final boolean shown;
    private long last;
    private int width;

    ProgressLine(Surroundings surroundings, Words words, boolean quiet) {
        this.surroundings = surroundings;
        this.words = words;
        this.shown = surroundings.terminal() && !quiet;
        this.last = surroundings.nanoTime().getAsLong();
    }

    @Override
    public synchronized void made(int done, int total) {
        long now = surroundings.nanoTime().getAsLong();
        if (shown && now - last >= INTERVAL) {
            last = now;
            show(words.say("build.kemajuan", done, total));
        }
    }

    @Override
    public synchronized void begins(Step step) {
        long now = surroundings.nanoTime().getAsLong();
        if (shown && now - last >= INTERVAL) {
            show(words.say("build.langkah." + step.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void show(String line) {
        String rest = " ".repeat(Math.max(0, width - line.length()));
        width = Math.max(width, line.length());
        surroundings.err().print("\r" + line + rest);
        surroundings.err().flush();
    }

    @Override
    public synchronized void close() {
        if (width > 0) {
            surroundings.err().print("\r" + " ".repeat(width) + "\r");
            surroundings.err().flush();
        }
    }
}
