package id.pohon.cli;

import id.pohon.Build;
import id.pohon.exchange.Export;
import id.pohon.model.Cascade;
import id.pohon.report.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pohon export}: a cascade as a workbook, or as a folder of CSV files. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    /** How the sheets are written. */
    enum Format {
        XLSX,
        CSV
    }

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--format", paramLabel = "xlsx|csv")
    private Format format = Format.XLSX;

    @Option(names = "--only", paramLabel = "ADDRESS", converter = CascadeAddress.class)
    private String only = "";

    ExportCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Build.Outcome outcome = Build.check(pohon.project(surroundings.folder(), "site"), Optional.empty());
        if (outcome.has(Severity.GALAT)) {
            surroundings.err().print(Findings.text(outcome, words));
            surroundings.err().println(words.say("ekspor.galat"));
            return Exit.NO;
        }
        List<Cascade> all = outcome.content().cascade();
        Optional<Cascade> chosen = all.stream()
                .filter(cascade -> only.isEmpty() || cascade.alamat().equals(only))
                .max(Comparator.comparingInt(Cascade::tahun));
        if (chosen.isEmpty()) {
            String known =
                    words.wording().list(all.stream().map(Cascade::alamat).toList());
            surroundings.err().println(words.say("ekspor.tak-ada", only, known));
            return only.isEmpty() ? Exit.NO : Exit.USAGE;
        }
        return write(chosen.get());
    }

    private int write(Cascade cascade) {
        Export export = Export.in(words.language());
        NewFile target = new NewFile(surroundings, words, file);
        if (format == Format.XLSX) {
            if (!target.isFree(".xlsx")) {
                return Exit.NO;
            }
            target.write(export.xlsx(cascade));
        } else {
            Map<String, byte[]> files = export.csv(cascade);
            for (String name : files.keySet()) {
                if (Files.exists(target.path().resolve(name))) {
                    surroundings.err().println(words.say("berkas.ada", file.resolve(name)));
                    return Exit.NO;
                }
            }
            files.forEach((name, bytes) -> NewFile.write(target.path().resolve(name), bytes));
        }
        if (!pohon.quiet()) {
            surroundings.out().println(words.say("ekspor.selesai", cascade.alamat(), file));
        }
        return Exit.YES;
    }
}
