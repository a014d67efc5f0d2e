package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder beside a site in which the next one is built: {@code .site.pohon/} for {@code site/}. Holding it means that
 * no one else publishes there. It goes when the work is done.
 */
final class Workplace implements AutoCloseable {

    private static final long LOCKED_BYTE = 1L << 30;

    private final Path folder;
    private final FileChannel channel;

    private Workplace(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of a site.
     *
     * @throws Failure if someone else holds it
     */
    static Workplace of(Path site) throws IOException {
        Path folder = beside(site);
        while (true) {
            Files.createDirectories(folder);
            FileChannel channel;
            try {
                channel = FileChannel.open(
                        lockFile(folder), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            } catch (NoSuchFileException e) {
                continue; // the last holder has just taken the folder away
            }
            if (lock(channel) == null) {
                channel.close();
                throw new Failure(Message.of("keluaran.dipakai", site));
            }
            if (isStillThere(folder, channel)) {
                return new Workplace(folder, channel);
            }
            channel.close();
        }
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
        try (channel) {
            if (Files.exists(journal())) {
                return;
            }
            for (Path rest : List.of(stage(), old(), journalDraft())) {
                Folder.delete(rest);
            }
            // Deleted while locked: whoever opened this very file finds that it is gone, and starts again.
            Files.delete(lockFile(folder));
        }
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            return; // someone else is already at work
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            // One byte beyond the token, since Windows lets no one read a locked byte.
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A lock on a file that its last holder deleted in the meantime locks nothing. */
    private static boolean isStillThere(Path folder, FileChannel channel) throws IOException {
        byte[] token = (ProcessHandle.current().pid() + "-" + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0).write(ByteBuffer.wrap(token), 0);
        try (FileChannel again = FileChannel.open(lockFile(folder), StandardOpenOption.READ)) {
            ByteBuffer read = ByteBuffer.allocate(token.length);
            again.read(read, 0);
            return java.util.Arrays.equals(read.array(), token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
