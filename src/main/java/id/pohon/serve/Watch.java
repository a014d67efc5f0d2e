package id.pohon.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Hears from the operating system that something below some folders changed. It may miss changes (a network drive tells
 * nothing, a folder may be away for a while), so who needs to be sure looks from time to time as well.
 */
final class Watch implements AutoCloseable {

    private final List<Path> folders;
    private final Runnable changed;
    private List<Object> watched = List.of();
    private DirectoryWatcher watcher;

    /** @param changed called from another thread, once or more for each change */
    Watch(List<Path> folders, Runnable changed) {
        this.folders = List.copyOf(folders);
        this.changed = changed;
        renew();
    }

    /** Follows folders that came, went, or were put in the place of others. */
    void renew() {
        List<Path> there = folders.stream().filter(Files::isDirectory).toList();
        List<Object> now = new ArrayList<>();
        there.forEach(folder -> now.add(identity(folder)));
        if (!now.equals(watched)) {
            close();
            watched = now;
            if (!there.isEmpty()) {
                start(there);
            }
        }
    }

    private void start(List<Path> there) {
        try {
            watcher = DirectoryWatcher.builder()
                    .paths(there)
                    .fileHashing(false)
                    .listener(event -> changed.run())
                    .build();
            watcher.watchAsync();
        } catch (IOException | UncheckedIOException e) {
            watched = List.of(); // a folder has just gone, or the system has no watches left: the next look is in time
        }
    }

    @Override
    public void close() {
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            return; // what it watched is gone
        } finally {
            watcher = null;
        }
    }

    private static Object identity(Path folder) {
        try {
            Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
            return List.of(folder, key == null ? folder : key);
        } catch (IOException e) {
            return folder;
        }
    }
}
