package id.pohon.cli;

import id.pohon.Project;
import id.pohon.edit.CloseYear;
import id.pohon.model.Cascade;
import id.pohon.source.ClosedYear;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pohon close-year}: from now on a change of the year's content is a galat. */
@Command(name = "close-year", sortOptions = false)
final class CloseYearCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Parameters(paramLabel = "CASCADE", descriptionKey = "cascade", converter = CascadeAddress.class)
    private String alamat;

    @Option(names = "--tanggal", paramLabel = "2025-01-31", required = true, converter = Day.class)
    private LocalDate tanggal;

    CloseYearCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Project project = pohon.project(surroundings.folder(), "site");
        Years years = Years.of(project, surroundings, words);
        Optional<Cascade> found = years.find(alamat);
        if (found.isEmpty()) {
            return Exit.USAGE;
        }
        Cascade cascade = found.get();
        if (Files.exists(project.content().resolve(cascade.alamat()).resolve(ClosedYear.FILE))) {
            surroundings.err().println(words.say("tutup.sudah", cascade.alamat()));
            return Exit.NO;
        }
        if (cascade.status() != Cascade.Status.DITETAPKAN) {
            surroundings.err().println(words.say("tutup.rancangan", cascade.alamat()));
            return Exit.NO;
        }
        if (!years.isReadable(cascade)) {
            return Exit.NO;
        }
        int files = CloseYear.write(project.content(), cascade.alamat(), tanggal);
        if (!pohon.quiet()) {
            String count = words.wording().count("berkas", files);
            surroundings.out().println(words.say("tutup.selesai", cascade.alamat(), count, ClosedYear.FILE));
        }
        return Exit.YES;
    }
}
