package id.pohon.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/**
 * Puts a finished stage in the place of a site. Two renames under a journal; where a folder cannot be renamed (it is a
 * mount point, or Windows has a file of it open), file by file instead. Whatever is cut off, {@link #recover} ends.
 */
final class Swap {

    private static final String BY_RENAME = "ganti-nama";
    private static final String BY_FILE = "per-berkas";

    private final Path site;
    private final Workplace workplace;

    Swap(Path site, Workplace workplace) {
        this.site = site;
        this.workplace = workplace;
    }

    /** Puts the stage, which must be whole, in place. */
    void apply() throws IOException {
        if (!Files.exists(site)) {
            Folder.rename(workplace.stage(), site);
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
                    Folder.rename(site, workplace.old());
                } catch (IOException e) {
                    write(BY_FILE);
                    byFile();
                    return;
                }
            }
            try {
                Folder.rename(workplace.stage(), site);
            } catch (IOException e) {
                Folder.rename(workplace.old(), site);
                Files.delete(workplace.journal());
                throw e;
            }
        }
        Files.delete(workplace.journal());
    }

    private void byFile() throws IOException {
        Path stage = workplace.stage();
        if (Files.exists(stage.resolve(Manifest.FILE))) {
            Set<String> wanted = Manifest.read(stage).hashes().keySet();
            for (String path : Folder.files(site)) {
                if (!wanted.contains(path) && !path.equals(Manifest.FILE) && !Junk.is(path)) {
                    deleteWithEmptyFolders(site.resolve(path));
                }
            }
            for (String path : wanted) {
                if (Files.exists(stage.resolve(path))) {
                    replace(stage.resolve(path), site.resolve(path));
                }
            }
            replace(stage.resolve(Manifest.FILE), site.resolve(Manifest.FILE));
        }
        Files.delete(workplace.journal());
        Folder.delete(stage);
    }

    private static void replace(Path from, Path to) throws IOException {
        if (Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(from), Files.readAllBytes(to))) {
            return;
        }
        Files.createDirectories(to.getParent());
        Path near = to.resolveSibling("." + to.getFileName() + ".pohon");
        Files.copy(from, near, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        Folder.rename(near, to);
    }

    private void deleteWithEmptyFolders(Path file) throws IOException {
        Files.delete(file);
        for (Path folder = file.getParent(); !folder.equals(site); folder = folder.getParent()) {
            try (var left = Files.list(folder)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
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
