package id.pohon.doctor;

import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether the launcher has its archive of loaded classes, that halves the time to start. */
final class ArchiveExamination {

    private static final String TOPIC = "percepatan";

    private ArchiveExamination() {}

    static List<Finding> of(Machine machine) {
        if (machine.program().isEmpty()) {
            return List.of();
        }
        Path cache = machine.program().get().resolve(".pohon/cache");
        if (isThere(cache, machine)) {
            return List.of(Finding.ok(TOPIC, Message.of("dokter.percepatan", cache)));
        }
        Path nearest = cache;
        while (Files.notExists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return List.of(
                Files.isWritable(nearest)
                        ? Finding.ok(TOPIC, Message.of("dokter.percepatan.belum"))
                        : Finding.perhatian(
                                TOPIC,
                                Message.of("dokter.percepatan.terkunci", cache),
                                Message.of("dokter.percepatan.terkunci.saran")));
    }

    /** {@code pohon-17.0.15-….jsa} or {@code pohon-25.0.3-….aot} or, on Windows, {@code pohon-25.0.3.jsa}. */
    private static boolean isThere(Path cache, Machine machine) {
        if (!Files.isDirectory(cache)) {
            return false;
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.startsWith("pohon-" + machine.javaVersion())
                            && (name.endsWith(".jsa") || name.endsWith(".aot")));
        } catch (IOException e) {
            return false;
        }
    }
}
