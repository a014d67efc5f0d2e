package id.pohon.site;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Publishes files into a folder so that readers see the old site or the new one, whole. What does not change is not
 * touched. A folder that Pohon did not make is not touched either.
 *
 * @param site the folder, which need not exist
 * @param jobs how many files are made at a time; the bytes do not depend on it
 */
public record Publisher(Path site, int jobs, Progress progress) implements Target {

    private static final int NAMED_IN_MESSAGE = 3;

    public Publisher {
        site = site.toAbsolutePath().normalize();
    }

    /** @throws Failure if nothing was published; the old site is intact */
    @Override
    public Optional<PublishResult> publish(List<SiteFile> files, BooleanSupplier wanted) {
        List<SiteFile> sorted = sorted(files);
        try {
            Path real = real(site);
            refuseTop(real);
            Files.createDirectories(real.getParent());
            try (Workplace workplace = Workplace.of(real)) {
                Swap swap = new Swap(real, workplace, Moves.ON_DISK);
                swap.recover();
                refuseForeign(real);
                SortedSet<String> present = present(real);
                progress.begins(Progress.Step.MAKE);
                Rendering rendering = new Rendering(sorted, real, workplace.stage(), progress);
                rendering.run(jobs);
                return wanted.getAsBoolean()
                        ? Optional.of(finish(sorted, rendering, present, real, workplace, swap, progress))
                        : Optional.empty();
            }
        } catch (IOException e) {
            throw Unwritable.failure(site, e);
        }
    }

    /** Completes or undoes a publication that was cut off, if there is one. */
    public static void recover(Path site) {
        try {
            Path real = real(site.toAbsolutePath().normalize());
            if (Workplace.isLeftBeside(real)) {
                try (Workplace workplace = Workplace.of(real)) {
                    new Swap(real, workplace, Moves.ON_DISK).recover();
                }
            }
        } catch (IOException e) {
            throw Unwritable.failure(site, e);
        }
    }

    private static PublishResult finish(
            List<SiteFile> files,
            Rendering rendering,
            SortedSet<String> present,
            Path site,
            Workplace workplace,
            Swap swap,
            Progress progress)
            throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        int written = 0;
        for (int i = 0; i < files.size(); i++) {
            hashes.put(files.get(i).address().path(), rendering.hash(i));
            written += rendering.isChanged(i) ? 1 : 0;
        }
        Manifest manifest = new Manifest(hashes);
        present.removeAll(hashes.keySet());
        int removed = present.size();
        byte[] list = manifest.bytes();
        if (written > 0 || removed > 0 || !Folder.isEqual(site.resolve(Manifest.FILE), list)) {
            complete(files, rendering, site, workplace.stage());
            Files.write(workplace.stage().resolve(Manifest.FILE), list);
            progress.begins(Progress.Step.VERIFY);
            verify(manifest, files, rendering, workplace.stage());
            progress.begins(Progress.Step.SWAP);
            swap.apply();
        }
        return new PublishResult(written, files.size() - written, removed, rendering.bytes(), manifest.hash());
    }

    private static void complete(List<SiteFile> files, Rendering rendering, Path site, Path stage) throws IOException {
        Files.createDirectories(stage);
        Set<Path> folders = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            if (!rendering.isChanged(i)) {
                Path to = files.get(i).address().in(stage);
                if (folders.add(to.getParent())) {
                    Files.createDirectories(to.getParent());
                }
                Folder.linkOrCopy(files.get(i).address().in(site), to);
            }
        }
    }

    /** Reads back what was written: a disk that lies must not replace a site that is whole. */
    private static void verify(Manifest manifest, List<SiteFile> files, Rendering rendering, Path stage)
            throws IOException {
        Set<String> staged = Folder.files(stage);
        staged.remove(Manifest.FILE);
        if (!staged.equals(manifest.hashes().keySet())) {
            throw new Failure(Message.of("keluaran.rusak", stage));
        }
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i).address().in(stage);
            if (rendering.isChanged(i) && !Hash.of(Files.readAllBytes(file)).equals(rendering.hash(i))) {
                throw new Failure(Message.of("keluaran.rusak", file));
            }
        }
    }

    /** Sorted by address, each of which must be able to lie beside all others on every system. */
    static List<SiteFile> sorted(List<SiteFile> files) {
        List<SiteFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(SiteFile::address));
        Map<String, String> taken = new HashMap<>();
        taken.put(Manifest.FILE, Manifest.FILE);
        for (SiteFile file : sorted) {
            String path = file.address().path();
            String other = taken.put(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                throw new Failure(Message.of("keluaran.alamat-ganda", path, other));
            }
        }
        for (SiteFile file : sorted) {
            String path = file.address().path().toLowerCase(Locale.ROOT);
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                String other = taken.get(path.substring(0, slash));
                if (other != null) {
                    throw new Failure(Message.of("keluaran.alamat-ganda", file.address(), other));
                }
            }
        }
        return sorted;
    }

    private static Path real(Path site) throws IOException {
        return Files.exists(site) ? site.toRealPath() : site;
    }

    /** A whole disk has no place beside it. */
    private static void refuseTop(Path site) {
        if (site.getParent() == null) {
            throw new Failure(Message.of("keluaran.bukan-pohon", site));
        }
    }

    private static void refuseForeign(Path site) throws IOException {
        if (!Files.exists(site) || Files.exists(site.resolve(Manifest.FILE))) {
            return;
        }
        if (!Files.isDirectory(site) || Folder.files(site).stream().anyMatch(path -> !Junk.is(path))) {
            throw new Failure(Message.of("keluaran.bukan-pohon", site));
        }
    }

    /** The files that an earlier publication made. Any other would be lost in the swap, so it is refused. */
    private static SortedSet<String> present(Path site) throws IOException {
        SortedSet<String> present = Folder.files(site);
        present.removeIf(Junk::is);
        if (present.remove(Manifest.FILE)) {
            SortedSet<String> foreign = new TreeSet<>(present);
            foreign.removeAll(Manifest.read(site).hashes().keySet());
            if (!foreign.isEmpty()) {
                String named = String.join(
                        ", ", foreign.stream().limit(NAMED_IN_MESSAGE).toList());
                throw new Failure(Message.of("keluaran.berkas-asing", site, foreign.size(), named));
            }
        }
        return present;
    }
}
