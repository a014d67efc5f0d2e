package id.pohon.diagram.engine;

import id.pohon.diagram.engine.PlacementException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Places each graph once: the same graph is looked up in memory, then in a folder, and only then placed. Most units of
 * an organisation share a few hundred shapes, so most diagrams cost a look. Any number of threads may ask at once.
 */
public final class PlacementCache {
    /** Bounds memory for sites whose shapes are all different. */
    private static final int REMEMBERED = 4_096;

    private final PlacementEngine engine;
    private final PlacementFolder folder;
    private final Map<String, CompletableFuture<Placements>> remembered = new Remembered();

    /**
     * @param folder made when the first placement is kept; a site may delete it at any time
     */
    public PlacementCache(PlacementEngine engine, Path folder) {
        this.engine = engine;
        this.folder = new PlacementFolder(folder);
    }

    /** Places a graph as {@link PlacementEngine#place}; a failure is remembered, but not kept in the folder. */
    public Placements place(String dot) throws PlacementException {
        String key = PlacementFolder.key(engine.name(), engine.version(), dot);
        CompletableFuture<Placements> mine = new CompletableFuture<>();
        CompletableFuture<Placements> first;
        synchronized (remembered) {
            first = remembered.putIfAbsent(key, mine);
        }
        if (first != null) {
            return answerOfAnother(first, dot);
        }
        try {
            mine.complete(foundOrPlaced(key, dot));
        } catch (PlacementException | RuntimeException | Error e) {
            forgetUnlessLasting(key, e);
            mine.completeExceptionally(e);
            throw e;
        }
        return mine.join();
    }

    private Placements foundOrPlaced(String key, String dot) throws PlacementException {
        Optional<Placements> kept = folder.read(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        String plain = engine.place(dot);
        Placements placements;
        try {
            placements = Placements.parse(plain);
        } catch (IllegalArgumentException e) {
            throw new PlacementException(Reason.BROKEN, "the engine answered no placement: " + e.getMessage(), e);
        }
        try {
            folder.write(key, plain);
        } catch (IOException e) {
            // A folder that cannot be written costs time, not the picture.
            return placements;
        }
        return placements;
    }

    private void forgetUnlessLasting(String key, Throwable e) {
        if (!(e instanceof PlacementException placement) || !placement.reason().lasting()) {
            synchronized (remembered) {
                remembered.remove(key);
            }
        }
    }

    private Placements answerOfAnother(CompletableFuture<Placements> future, String dot) throws PlacementException {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof PlacementException placement
                    && placement.reason().lasting()) {
                throw new PlacementException(placement.reason(), placement.getMessage(), placement);
            }
            return place(dot);
        }
    }

    /** Forgets what was asked for longest ago. */
    private static final class Remembered extends LinkedHashMap<String, CompletableFuture<Placements>> {
        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Placements>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
