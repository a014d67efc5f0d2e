package id.pohon.cli;

import id.pohon.Build;
import id.pohon.Project;
import id.pohon.doctor.Doctor;
import id.pohon.doctor.Finding;
import id.pohon.doctor.Level;
import id.pohon.doctor.Machine;
import id.pohon.report.Message;
import id.pohon.report.Severity;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pohon doctor}: is this machine, and this project, ready? */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;

    private final PohonCommand pohon;
    private final String version;
    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--format", paramLabel = "text|json")
    private AnswerFormat format = AnswerFormat.TEXT;

    DoctorCommand(PohonCommand pohon, String version, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.version = version;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Project project = pohon.project(surroundings.folder(), "site");
        List<Finding> findings = new ArrayList<>(Doctor.machine(machine(), project.root()));
        findings.add(content(project));
        findings.addAll(Doctor.site(project.output()));
        DoctorReport report = new DoctorReport(version, findings, words);
        PrintStream out = surroundings.out();
        if (format == AnswerFormat.JSON) {
            out.print(new String(report.json(), StandardCharsets.UTF_8));
        } else {
            report.lines(pohon.quiet()).forEach(out::println);
        }
        return report.worst() == Level.MASALAH ? Exit.NO : Exit.YES;
    }

    private Machine machine() {
        return new Machine(
                System.getProperty("java.version", "?"),
                Runtime.version().feature(),
                System.getProperty("java.vendor", "?"),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                System.getProperty("sun.jnu.encoding", "?"),
                Locale.getDefault().toLanguageTag(),
                surroundings.terminal(),
                surroundings.searchPath(),
                Program.here().map(Program::home));
    }

    private Finding content(Project project) {
        if (!Files.isDirectory(project.content())) {
            return Finding.masalah(
                    "isi", Message.of("dokter.isi.tidak-ada", project.content()), Message.of("dokter.isi.mulai"));
        }
        Build.Outcome outcome = Build.check(project, Optional.empty());
        Message what = Message.of(
                "dokter.isi",
                Summary.counts(outcome.content(), words),
                count(outcome, Severity.GALAT),
                count(outcome, Severity.PERINGATAN),
                count(outcome, Severity.SARAN));
        return outcome.has(Severity.GALAT)
                ? Finding.masalah("isi", what, Message.of("dokter.isi.galat"))
                : Finding.ok("isi", what);
    }

    private static long count(Build.Outcome outcome, Severity severity) {
        return outcome.findings().stream()
                .filter(found -> found.severity() == severity)
                .count();
    }
}
