package id.pohon.cli;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.site.Archive;
import id.pohon.site.Manifest;
import id.pohon.site.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pohon package}: the site as one ZIP file beside it, for a USB stick or an upload. */
@Command(name = "package", sortOptions = false)
final class PackageCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--since", paramLabel = "manifest.sha256")
    private Path since;

    PackageCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Path site = pohon.project(surroundings.folder(), "site").output();
        if (!Verification.of(site).same()) {
            surroundings.err().println(words.say("paket.beda", site.getFileName()));
            return Exit.NO;
        }
        Archive archive = since == null
                ? Archive.of(site, site.resolveSibling(site.getFileName() + ".zip"))
                : Archive.since(site, site.resolveSibling(site.getFileName() + "-perubahan.zip"), earlier());
        if (!pohon.quiet()) {
            surroundings
                    .out()
                    .println(words.say(
                            "paket.selesai",
                            archive.file().getFileName(),
                            words.wording().count("berkas", archive.files()),
                            (int) ((archive.bytes() + 999) / 1000),
                            archive.hash()));
            if (!archive.deleted().isEmpty()) {
                surroundings
                        .out()
                        .println(words.say("paket.hapus", archive.deleted().size(), Archive.DELETIONS));
            }
        }
        return Exit.YES;
    }

    /** A manifest of its own, wherever it was kept. */
    private Manifest earlier() {
        Path file = surroundings.folder().resolve(since);
        try {
            if (!Files.isRegularFile(file)) {
                throw new Failure(Message.of("paket.tanpa-manifes", file));
            }
            return Manifest.parse(Files.readString(file));
        } catch (IOException e) {
            throw new Failure(Message.of("periksa.tak-terbaca", file, String.valueOf(e.getMessage())), e);
        }
    }
}
