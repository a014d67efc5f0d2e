package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes all files of a site, several at a time: make one, compare it with what is there, keep it in the stage if it
 * differs, forget it. Memory does not grow with the number of files.
 */
final class Rendering {

    private final List<SiteFile> files;
    private final Path site;
    private final Path stage;
    private final Progress progress;
    private final String[] hashes;
    private final long[] sizes;
    private final boolean[] changed;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Throwable> failed = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    Rendering(List<SiteFile> files, Path site, Path stage, Progress progress) {
        this.files = files;
        this.site = site;
        this.stage = stage;
        this.progress = progress;
        this.hashes = new String[files.size()];
        this.sizes = new long[files.size()];
        this.changed = new boolean[files.size()];
    }

    /** @throws Failure of the first file, in their order, that could not be made */
    void run(int jobs) {
        int threads = Math.max(1, Math.min(jobs, files.size()));
        CountDownLatch end = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            work();
                        } finally {
                            end.countDown();
                        }
                    },
                    "pohon-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        try {
            end.await();
        } catch (InterruptedException e) {
            next.set(files.size());
            awaitQuietly(end);
            Thread.currentThread().interrupt();
            throw new Failure(Message.of("keluaran.dihentikan"), e);
        }
        failed.keySet().stream().min(Integer::compare).ifPresent(i -> {
            throw failure(files.get(i), failed.get(i));
        });
    }

    boolean isChanged(int i) {
        return changed[i];
    }

    String hash(int i) {
        return hashes[i];
    }

    long bytes() {
        return java.util.Arrays.stream(sizes).sum();
    }

    private void work() {
        int i;
        while ((i = next.getAndIncrement()) < files.size()) {
            try {
                make(i);
                progress.made(done.incrementAndGet(), files.size());
            } catch (Throwable e) {
                // Errors too: a stack overflow or no memory in one page must not leave the others waiting.
                failed.put(i, e);
                next.set(files.size());
            }
        }
    }

    private void make(int i) throws Exception {
        Address address = files.get(i).address();
        byte[] bytes = files.get(i).producer().make();
        hashes[i] = Hash.of(bytes);
        sizes[i] = bytes.length;
        if (!Folder.isEqual(address.in(site), bytes)) {
            changed[i] = true;
            write(address.in(stage), bytes);
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            if (!folders.contains(file.getParent())) {
                Files.createDirectories(file.getParent());
                folders.add(file.getParent());
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw Unwritable.failure(file, e);
        }
    }

    static Failure failure(SiteFile file, Throwable cause) {
        if (cause instanceof Failure failure) {
            return failure.onPage(file.address().path());
        }
        return new Failure(Message.of("keluaran.gagal-dibuat", file.address(), String.valueOf(cause)), cause);
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
