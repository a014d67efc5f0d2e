package id.pohon.cli;

import id.pohon.Project;
import id.pohon.edit.EditorSchemas;
import id.pohon.edit.NewYear;
import id.pohon.model.Cascade;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pohon new-year}: starts a planning year from an earlier one. */
@Command(name = "new-year", sortOptions = false)
final class NewYearCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Parameters(paramLabel = "TAHUN", descriptionKey = "tahun", converter = YearNumber.class)
    private int tahun;

    @Option(names = "--from", paramLabel = "CASCADE", required = true, converter = CascadeAddress.class)
    private String from;

    NewYearCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Project project = pohon.project(surroundings.folder(), "site");
        Years years = Years.of(project, surroundings, words);
        Optional<Cascade> found = years.find(from);
        if (found.isEmpty()) {
            return Exit.USAGE;
        }
        Cascade old = found.get();
        if (old.tahun() == tahun) {
            surroundings.err().println(words.say("tahun.sama", old.alamat(), String.valueOf(tahun)));
            return Exit.USAGE;
        }
        String alamat = NewYear.alamat(old, tahun);
        if (Files.exists(project.content().resolve(alamat))) {
            surroundings.err().println(words.say("tahun.sudah-ada", alamat));
            return Exit.NO;
        }
        if (!years.isReadable(old)) {
            return Exit.NO;
        }
        NewYear year = NewYear.of(years.loaded(), old, tahun);
        year.write(project.content());
        EditorSchemas.write(project.content());
        if (!pohon.quiet()) {
            tell(year, old);
        }
        return Exit.YES;
    }

    private void tell(NewYear year, Cascade old) {
        String files = words.wording().count("berkas", year.files().size());
        surroundings.out().println(words.say("tahun.dimulai", year.alamat(), old.alamat(), files));
        surroundings
                .out()
                .println(words.say(
                        "tahun.dikosongkan",
                        year.emptied().target(),
                        year.emptied().realisasi(),
                        year.emptied().baseline()));
        surroundings.out().println(words.say("tahun.berikutnya"));
        int step = 1;
        if (year.files().containsKey("kata-pengantar.md")) {
            next(step++, "tahun.langkah.pengantar", year.alamat());
        }
        next(step++, "tahun.langkah.cascade", year.alamat());
        next(step++, "tahun.langkah.target", year.alamat());
        next(step++, "tahun.langkah.banding", old.alamat(), year.alamat());
        next(step++, "tahun.langkah.rancangan");
        next(step, "tahun.langkah.tetapkan", year.alamat());
    }

    private void next(int step, String key, Object... args) {
        surroundings.out().println("  " + step + ". " + words.say(key, args));
    }
}
