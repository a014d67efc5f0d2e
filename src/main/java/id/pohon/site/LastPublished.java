package id.pohon.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Remembers outside a site what it was made from and how its files lay when it was done, so that the same need not be
 * made again. Anyone may delete the folder; a record that fits no longer is as good as none.
 */
public final class LastPublished {

    private static final String FORMAT = "pohon-terbit 1";
    private static final int LINES = 7;

    private final Path site;
    private final Path file;

    /**
     * What stands in a site.
     *
     * @param engine what placed its pictures
     */
    public record Known(PublishResult result, String engine) {}

    /** @param folder where records are kept, one for each site */
    public LastPublished(Path folder, Path site) {
        this.site = site.toAbsolutePath().normalize();
        this.file = folder.resolve(Hash.of(this.site.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What stands in the site, if it was made from these inputs and no file of it was changed, added or taken since.
     *
     * @param inputs hash of all that a site is made from
     */
    public Optional<Known> find(String inputs) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() != LINES
                    || !lines.get(0).equals(FORMAT)
                    || !lines.get(1).equals(inputs)
                    || !Files.isRegularFile(site.resolve(Manifest.FILE))
                    || !stamps().equals(Optional.of(lines.get(2)))) {
                return Optional.empty();
            }
            int files = Integer.parseInt(lines.get(3));
            long bytes = Long.parseLong(lines.get(4));
            return Optional.of(new Known(new PublishResult(0, files, 0, bytes, lines.get(5)), lines.get(6)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Remembers a site that has just been published. Not being able to costs time, not the site. */
    public void keep(String inputs, PublishResult result, String engine) {
        Path draft = null;
        try {
            Optional<String> stamps = stamps();
            // After the stamps: what somebody else published meanwhile was not made from these inputs.
            String manifest = Hash.of(Files.readAllBytes(site.resolve(Manifest.FILE)));
            if (stamps.isEmpty() || !manifest.equals(result.manifestHash())) {
                return;
            }
            Files.createDirectories(file.getParent());
            draft = Files.createTempFile(file.getParent(), "terbit", ".tmp");
            List<String> lines = List.of(
                    FORMAT,
                    inputs,
                    stamps.get(),
                    String.valueOf(result.files()),
                    String.valueOf(result.bytes()),
                    result.manifestHash(),
                    engine);
            Files.write(draft, lines);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folder.discard(draft);
        }
    }

    private Optional<String> stamps() throws IOException {
        return Stamps.of(site).map(Stamps::hash);
    }
}
