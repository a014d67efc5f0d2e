package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the launcher of a new project finds the program, with programs that only tell who they are. */
@DisabledOnOs(OS.WINDOWS)
class NewProjectLauncherTest {

    @TempDir
    Path folder;

    private Path project;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void newProject() {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), stream, stream, folder, "", false, false, System::nanoTime);
        String[] args = {"init", "kantor 'é", "--instansi", "Kecamatan Uji", "--tahun", "2025"};
        assertThat(new Cli("9.9.9", surroundings).run(args)).isZero();
        project = folder.resolve("kantor 'é");
        environment.put("PATH", "/usr/bin:/bin");
    }

    @Test
    void looksInTheProjectThenInTheVariableThenInTheNoteThenInThePath() throws Exception {
        assertThat(launch("build")).isEqualTo("3 ");
        environment.put("PATH", program("di path") + ":/usr/bin:/bin");
        assertThat(launch("build")).isEqualTo("0 di path: build dua kata");
        new GivenProgram(project).note(at("tercatat é"));
        assertThat(launch("build")).isEqualTo("0 tercatat é: build dua kata");
        environment.put("POHON_HOME", program("variabel").toString());
        assertThat(launch("build")).isEqualTo("0 variabel: build dua kata");
        new GivenProgram(project).copy(at("salinan"));
        assertThat(launch("build")).isEqualTo("0 salinan: build dua kata");
    }

    /** Each would send the launcher to the other, for ever. */
    @Test
    void anotherProjectIsNoProgram() throws Exception {
        Path other = Files.createDirectories(folder.resolve("proyek lain"));
        Files.copy(project.resolve("pohon"), other.resolve("pohon"));
        Files.createSymbolicLink(folder.resolve("tautan"), project);
        for (Path home : new Path[] {other, project, folder.resolve("tautan")}) {
            environment.put("POHON_HOME", home.toString());
            assertThat(launch("build")).isEqualTo("3 ");
        }
        Files.createDirectories(other.resolve(".pohon"));
        Files.writeString(other.resolve(".pohon/program"), project + "\n");
        environment.put("POHON_HOME", other.toString());
        assertThat(launch("build")).isEqualTo("3 ");
        new GivenProgram(other).copy(at("salinan"));
        assertThat(launch("build")).isEqualTo("0 salinan: build dua kata");
    }

    @Test
    void takesTheWholeProgramAlong() throws Exception {
        Program program = at("asal");
        Files.createDirectories(program.home().resolve("lisensi/graphviz"));
        Files.writeString(program.home().resolve("lisensi/graphviz/EPL.txt"), "x");
        Files.writeString(program.home().resolve("rahasia.txt"), "x");
        new GivenProgram(project).copy(program);
        Path copy = project.resolve("program");
        assertThat(copy.resolve("lib/a.jar")).exists();
        assertThat(copy.resolve("lisensi/graphviz/EPL.txt")).exists();
        assertThat(copy.resolve("rahasia.txt")).doesNotExist();
        assertThat(Program.of(copy.resolve("pohon.jar"))).contains(new Program(copy, copy.resolve("pohon.jar")));
    }

    @Test
    void saysThatThereIsNothingToTakeAlong() {
        out.reset();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), stream, stream, folder, "", false, false, System::nanoTime);
        String[] args = {"init", "lain", "--instansi", "x", "--tahun", "2025", "--sertakan-program"};
        assertThat(new Cli("9.9.9", surroundings).run(args)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("jalankan init dari arsip Pohon");
        assertThat(folder.resolve("lain")).doesNotExist();
    }

    @Test
    void windowsGetsItsOwnLineEnds() throws IOException {
        String cmd = Files.readString(project.resolve("pohon.cmd"));
        assertThat(cmd.replace("\r\n", "")).doesNotContain("\n");
        assertThat(cmd).startsWith("@echo off\r\n");
    }

    private Program at(String name) throws IOException {
        return Program.of(program(name).resolve("pohon.jar")).orElseThrow();
    }

    private Path program(String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/a.jar"), "");
        Files.writeString(home.resolve("pohon.jar"), "");
        Files.writeString(
                home.resolve("pohon"), "printf '%s' '" + name + "': \"$1\" \"$2\" | sed 's/:/: /;s/build/build /'\n");
        return home;
    }

    private String launch(String command) throws Exception {
        Path answer = folder.resolve("jawaban");
        ProcessBuilder process = new ProcessBuilder(project.resolve("pohon").toString(), command, "dua kata");
        process.environment().remove("POHON_HOME");
        process.environment().putAll(environment);
        process.redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process running = process.start();
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return running.exitValue() + " " + Files.readString(answer);
    }
}
