package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder beside a site in which the next one is built: {@code .site.pohon/} for {@code site/}. Holding it means that
 * no one else publishes there. It goes when the work is done.
 */
final class Workplace implements AutoCloseable {

    private static final long LOCKED_BYTE = 1L << 30;

    /** Windows refuses access to a file that its last holder deleted and has not closed yet; that takes no longer. */
    private static final int REFUSALS = 20;

    private static final int MILLISECONDS_BETWEEN = 25;

    /** The folders held by this process, since closing one more channel on a file gives up the locks of all others. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private final FileChannel witness;

    private Workplace(Path folder, FileChannel channel, FileChannel witness) {
        this.folder = folder;
        this.channel = channel;
        this.witness = witness;
    }

    /**
     * Takes the lock of a site.
     *
     * @throws Failure if someone else holds it
     */
    static Workplace of(Path site) throws IOException {
        Path folder = beside(site);
        if (!HELD.add(folder)) {
            throw new Failure(Message.of("keluaran.dipakai", site));
        }
        Workplace taken = null;
        try {
            for (int refused = 0; taken == null; ) {
                try {
                    taken = take(folder, site);
                } catch (NoSuchFileException | FileAlreadyExistsException e) {
                    requireFolder(folder, e);
                } catch (AccessDeniedException e) {
                    if (++refused > REFUSALS) {
                        throw e;
                    }
                    pause();
                }
            }
            return taken;
        } finally {
            if (taken == null) {
                HELD.remove(folder);
            }
        }
    }

    /** The folder came or went between two looks at it: its last holder was just leaving. Anything else stays so. */
    private static void requireFolder(Path folder, FileSystemException met) throws IOException {
        boolean inTheWay = Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder);
        if (inTheWay || !Files.isDirectory(folder.getParent())) {
            throw met;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** @return null if the last holder was just leaving */
    private static Workplace take(Path folder, Path site) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(
                lockFile(folder), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            // One byte beyond the token, since Windows lets no one read a locked byte.
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw new Failure(Message.of("keluaran.dipakai", site));
            }
            FileChannel witness = witness(folder, channel);
            if (witness != null) {
                return new Workplace(folder, channel, witness);
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    /** Is there a folder left over from work that was cut off? */
    static boolean isLeftBeside(Path site) {
        return Files.exists(beside(site));
    }

    private static Path lockFile(Path folder) {
        return folder.resolve("kunci");
    }

    private static Path beside(Path site) {
        return site.resolveSibling("." + site.getFileName() + ".pohon");
    }

    /** Where the next site grows. */
    Path stage() {
        return folder.resolve("baru");
    }

    /** Where the last site waits until the next one stands. */
    Path old() {
        return folder.resolve("lama");
    }

    /** Exists from the moment the next site is whole until it stands in place. */
    Path journal() {
        return folder.resolve("jurnal");
    }

    /** The journal before it counts. */
    Path journalDraft() {
        return folder.resolve("jurnal.baru");
    }

    @Override
    public void close() throws IOException {
        try (channel;
                witness) {
            if (Files.exists(journal())) {
                return;
            }
            for (Path rest : List.of(stage(), old(), journalDraft())) {
                Folder.delete(rest);
            }
            // Deleted while locked: whoever opened this very file finds that it is gone, and starts again.
            Files.deleteIfExists(lockFile(folder));
        } finally {
            HELD.remove(folder);
        }
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException | AccessDeniedException e) {
            return; // someone else is already at work
        }
    }

    /**
     * A lock on a file that its last holder deleted in the meantime locks nothing, so we read what we wrote by the name
     * of the file.
     *
     * @return the channel that read it, to be closed with the lock and not before: POSIX gives up the locks of a process
     *     on a file as soon as it closes any descriptor of that file. Null if the file is another.
     */
    private static FileChannel witness(Path folder, FileChannel channel) throws IOException {
        byte[] token = (ProcessHandle.current().pid() + "-" + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0).write(ByteBuffer.wrap(token), 0);
        FileChannel again;
        try {
            again = FileChannel.open(lockFile(folder), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return null;
        }
        ByteBuffer read = ByteBuffer.allocate(token.length);
        again.read(read, 0);
        if (Arrays.equals(read.array(), token) && again.size() == token.length) {
            return again;
        }
        again.close();
        return null;
    }
}
