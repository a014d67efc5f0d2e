package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Puts a finished stage in the place of a site. Two renames under a journal; where a folder cannot be renamed (it is a
 * mount point, or Windows has a file of it open), file by file instead. Whatever is cut off, {@link #recover} ends.
 */
final class Swap {

    private static final String BY_RENAME = "ganti-nama";
    private static final String BY_FILE = "per-berkas";

    private final Path site;
    private final Workplace workplace;
    private final Moves moves;

    Swap(Path site, Workplace workplace, Moves moves) {
        this.site = site;
        this.workplace = workplace;
        this.moves = moves;
    }

    /** Puts the stage, which must be whole, in place. */
    void apply() throws IOException {
        if (!Files.exists(site)) {
            moves.rename(workplace.stage(), site);
            return;
        }
        keepPermissions();
        write(BY_RENAME);
        byRename();
    }

    /** Completes or undoes what an earlier run left. */
    void recover() throws IOException {
        if (!Files.exists(workplace.journal())) {
            Folder.delete(workplace.stage());
            Folder.delete(workplace.old());
        } else if (Files.readString(workplace.journal()).startsWith(BY_FILE)) {
            byFile();
        } else {
            byRename();
        }
    }

    /** May start at any of its steps: each is taken only if it is still to be done. */
    private void byRename() throws IOException {
        if (Files.exists(workplace.stage())) {
            if (Files.exists(site)) {
                try {
                    moves.rename(site, workplace.old());
                } catch (IOException e) {
                    write(BY_FILE);
                    byFile();
                    return;
                }
            }
            try {
                moves.rename(workplace.stage(), site);
            } catch (IOException e) {
                moves.rename(workplace.old(), site);
                Files.delete(workplace.journal());
                throw e;
            }
        }
        Files.delete(workplace.journal());
    }

    /** If a file refuses, the old site comes back whole; if not even that can be had, the next command goes on. */
    private void byFile() throws IOException {
        FileByFile files = new FileByFile(site, workplace.stage(), workplace.old(), moves);
        if (Files.exists(workplace.stage().resolve(Manifest.FILE))) {
            try {
                files.forward();
            } catch (FileByFile.Refused e) {
                boolean isBack = isBack(files);
                if (isBack) {
                    Files.delete(workplace.journal());
                }
                String key = isBack ? "keluaran.terkunci" : "keluaran.terkunci-separuh";
                throw new Failure(Message.of(key, e.file(), Unwritable.reason(e.why())), e);
            }
        }
        Files.delete(workplace.journal());
        Folder.delete(workplace.stage());
    }

    private static boolean isBack(FileByFile files) {
        try {
            files.back();
            return true;
        } catch (IOException | FileByFile.Refused e) {
            return false;
        }
    }

    private void keepPermissions() throws IOException {
        try {
            Files.setPosixFilePermissions(workplace.stage(), Files.getPosixFilePermissions(site));
        } catch (UnsupportedOperationException e) {
            return; // Windows: folders inherit theirs
        }
    }

    private void write(String way) throws IOException {
        try (FileChannel channel = FileChannel.open(
                workplace.journalDraft(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(way + "\n"));
            channel.force(true);
        }
        Folder.rename(workplace.journalDraft(), workplace.journal());
    }
}
