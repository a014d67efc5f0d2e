package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** A whole site in memory, for looking at while one writes: the disk is not touched, and readers see one site or the next. */
public final class InMemory implements Target {

    private final int jobs;
    private volatile SortedMap<String, byte[]> files = Collections.emptySortedMap();

    /** @param jobs how many files are made at a time; the bytes do not depend on it */
    public InMemory(int jobs) {
        this.jobs = jobs;
    }

    /** Path → bytes of the site as last published, with its manifest; empty before that. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    @Override
    public Optional<PublishResult> publish(List<SiteFile> planned, BooleanSupplier wanted) {
        SortedMap<String, byte[]> made = make(Publisher.sorted(planned));
        return wanted.getAsBoolean() ? Optional.of(replace(made)) : Optional.empty();
    }

    private PublishResult replace(SortedMap<String, byte[]> made) {
        TreeMap<String, String> hashes = new TreeMap<>();
        int written = 0;
        long size = 0;
        for (var file : made.entrySet()) {
            hashes.put(file.getKey(), Hash.of(file.getValue()));
            written += Arrays.equals(file.getValue(), files.get(file.getKey())) ? 0 : 1;
            size += file.getValue().length;
        }
        int removed = (int) files.keySet().stream()
                .filter(path -> !made.containsKey(path) && !path.equals(Manifest.FILE))
                .count();
        Manifest manifest = new Manifest(hashes);
        PublishResult result = new PublishResult(written, made.size() - written, removed, size, manifest.hash());
        made.put(Manifest.FILE, manifest.bytes());
        files = Collections.unmodifiableSortedMap(made);
        return result;
    }

    private SortedMap<String, byte[]> make(List<SiteFile> planned) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs, InMemory::worker);
        try {
            List<Future<byte[]>> making = new ArrayList<>(planned.size());
            planned.forEach(file -> making.add(workers.submit(file.producer()::make)));
            SortedMap<String, byte[]> made = new TreeMap<>();
            for (int i = 0; i < planned.size(); i++) {
                made.put(planned.get(i).address().path(), made(planned.get(i), making.get(i)));
            }
            return made;
        } finally {
            workers.shutdownNow();
        }
    }

    private static byte[] made(SiteFile file, Future<byte[]> making) {
        try {
            return making.get();
        } catch (ExecutionException e) {
            throw Rendering.failure(file, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Message.of("keluaran.dihentikan"), e);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "pohon-page");
        thread.setDaemon(true);
        return thread;
    }
}
