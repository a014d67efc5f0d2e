package id.pohon.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Machines that are not this one. */
class DoctorExaminationsTest {

    @TempDir
    Path folder;

    @Test
    void judgesAMachine() {
        assertThat(levels(MachineExamination.of(machine("17.0.1", 17, 2000, "UTF-8", ""))))
                .containsOnly(Level.OK);
        assertThat(levels(MachineExamination.of(machine("11.0.2", 11, 100, "ANSI_X3.4-1968", ""))))
                .containsExactly(Level.MASALAH, Level.PERHATIAN, Level.PERHATIAN, Level.OK);
    }

    @Test
    void everythingThatIsNotWellSaysWhatToDo() {
        for (Finding finding : MachineExamination.of(machine("11.0.2", 11, 100, "US-ASCII", ""))) {
            assertThat(finding.todo().isNone()).isEqualTo(finding.level() == Level.OK);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tellsABrokenDotFromNone() throws IOException {
        assertThat(dot("").level()).isEqualTo(Level.OK);
        Path dot = Files.writeString(folder.resolve("dot"), "#!/bin/sh\necho bukan graphviz\n");
        assertThat(dot.toFile().setExecutable(true)).isTrue();
        Finding broken = dot(folder.toString());
        assertThat(broken.level()).isEqualTo(Level.PERHATIAN);
        assertThat(broken.what().args()).anyMatch(arg -> arg.contains("bukan graphviz"));
    }

    @Test
    void placesARealPicture() {
        assertThat(EngineExamination.of(machine("17", 17, 2000, "UTF-8", ""))
                        .get(0)
                        .what()
                        .key())
                .isEqualTo("dokter.diagram");
    }

    @Test
    void knowsTheArchiveOfThisJavaOnly() throws IOException {
        Machine machine = machine("17.0.1", 17, 2000, "UTF-8", "");
        assertThat(ArchiveExamination.of(machine).get(0).what().key()).isEqualTo("dokter.percepatan.belum");
        Path cache = Files.createDirectories(folder.resolve(".pohon/cache"));
        Files.writeString(cache.resolve("pohon-25.0.3-1.aot"), "");
        assertThat(ArchiveExamination.of(machine).get(0).what().key()).isEqualTo("dokter.percepatan.belum");
        Files.writeString(cache.resolve("pohon-17.0.1-1.jsa"), "");
        assertThat(ArchiveExamination.of(machine).get(0).what().key()).isEqualTo("dokter.percepatan");
    }

    private Finding dot(String searchPath) {
        return EngineExamination.of(machine("17", 17, 2000, "UTF-8", searchPath))
                .get(1);
    }

    private Machine machine(String version, int major, long memory, String names, String searchPath) {
        return new Machine(version, major, "Uji", memory, names, "id-ID", true, searchPath, Optional.of(folder));
    }

    private static List<Level> levels(List<Finding> findings) {
        return findings.stream().map(Finding::level).toList();
    }
}
