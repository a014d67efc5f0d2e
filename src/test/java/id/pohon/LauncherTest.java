package id.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher with a small program in the place of Pohon, in a folder whose name is hard to quote. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path folder;

    private Path home;
    private final Map<String, String> environment = new TreeMap<>();

    /** Prints its arguments and flags, and ends with a code. */
    public static final class Small {

        private Small() {}

        public static void main(String[] args) {
            System.out.println(List.of(args));
            System.exit(args.length > 0 && args[args.length - 1].equals("gagal") ? 7 : 0);
        }
    }

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(folder.resolve("pohon 'kinerja' é"));
        Files.copy(Path.of("pohon"), home.resolve("pohon"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Test
    void onlyRunsInTheDistribution() throws Exception {
        jar(home.resolve("pohon.jar"));
        assertThat(run("check", "dua kata", "$x", "*")).isEqualTo(new Run(0, "[check, dua kata, $x, *]\n", ""));
    }

    /** As under cron. Java decodes arguments and names of files by the locale. */
    @Test
    void findsItsFolderWithoutALocale() throws Exception {
        jar(home.resolve("pohon.jar"));
        for (String locale : new String[] {"", "C", "POSIX"}) {
            environment.put("LC_ALL", locale);
            environment.put("LC_CTYPE", "");
            environment.put("LANG", "");
            assertThat(run("check", "é")).isEqualTo(new Run(0, "[check, é]\n", ""));
        }
    }

    @Test
    void saysWhenTheDistributionLacksTheProgram() throws Exception {
        Run run = run("check");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Arsip tidak lengkap");
    }

    @Test
    void keepsTheExitCodeAndMakesNoArchiveOfAFailedBuild() throws Exception {
        jar(home.resolve("pohon.jar"));
        assertThat(run("build", "gagal")).isEqualTo(new Run(7, "[build, gagal]\n", ""));
        assertThat(archives()).isEmpty();
        assertThat(run("build").code()).isZero();
        assertThat(archives()).hasSize(1);
        assertThat(run("build", "gagal")).isEqualTo(new Run(7, "[build, gagal]\n", ""));
    }

    @Test
    void startsWithAnArchiveWhateverItIs() throws Exception {
        jar(home.resolve("pohon.jar"));
        run("build");
        Path archive = archives().get(0);
        assertThat(run("check")).isEqualTo(new Run(0, "[check]\n", ""));
        Files.delete(archive);
        Files.writeString(archive, "bukan arsip");
        assertThat(run("check").out()).isEqualTo("[check]\n");
        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
        assertThat(run("build")).isEqualTo(new Run(0, "[build]\n", ""));
        assertThat(archives()).hasSize(1);
        assertThat(Files.size(archives().get(0))).isGreaterThan(100_000);
    }

    @Test
    void startsWithAnArchiveThatIsDamagedInItsMiddle() throws Exception {
        jar(home.resolve("pohon.jar"));
        run("build");
        Path archive = archives().get(0);
        byte[] bytes = Files.readAllBytes(archive);
        for (int i = bytes.length / 4; i < bytes.length * 3 / 4; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.delete(archive);
        Files.write(archive, bytes);
        assertThat(run("check").out()).isEqualTo("[check]\n");
    }

    @Test
    void buildsWhenMissingOrStale() throws Exception {
        sourceTree();
        assertThat(run("check")).isEqualTo(new Run(0, "[check]\n", "Menyiapkan Pohon (sekali saja)...\n"));
        assertThat(run("check")).isEqualTo(new Run(0, "[check]\n", ""));
        Files.setLastModifiedTime(
                home.resolve("templates/a.ftlh"), FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertThat(run("check").err()).startsWith("Menyiapkan");
    }

    @Test
    void saysWhenMavenIsMissing() throws Exception {
        sourceTree();
        environment.put("PATH", tools("sh", "dirname", "readlink", "sed", "head", "find", "cksum", "cut", "printf"));
        Run run = run("check");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Maven (mvn) tidak ditemukan");
    }

    @Test
    void saysWhenJavaIsMissing() throws Exception {
        jar(home.resolve("pohon.jar"));
        environment.put("JAVA_HOME", "");
        environment.put("PATH", tools("sh", "dirname", "readlink", "sed", "head"));
        Run run = run("check");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("Java tidak ditemukan").contains("17");
    }

    @Test
    void saysWhenJavaIsTooOld() throws Exception {
        jar(home.resolve("pohon.jar"));
        Path old = Files.createDirectories(folder.resolve("jdk tua/bin"));
        script(old.resolve("java"), "exit 99");
        Files.writeString(old.resolveSibling("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        environment.put("JAVA_HOME", old.getParent().toString());
        Run run = run("check");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("11.0.2").contains("17");
    }

    private Run run(String... args) throws Exception {
        Path out = folder.resolve("keluaran");
        Path err = folder.resolve("kesalahan");
        ProcessBuilder process =
                new ProcessBuilder(Stream.concat(Stream.of(home.resolve("pohon").toString()), Stream.of(args))
                        .toList());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().remove("JAVA_TOOL_OPTIONS");
        process.environment().putAll(environment);
        process.directory(folder.toFile());
        process.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process running = process.start();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(running.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** A source tree whose mvn makes the small program. */
    private void sourceTree() throws IOException {
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("templates"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("templates/a.ftlh"), "");
        jar(folder.resolve("kecil.jar"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        script(
                bin.resolve("mvn"),
                "[ \"$*\" = \"-q -B -Dpohon.program -f $POHON_HOME/pom.xml package\" ] || exit 1",
                "mkdir -p \"$POHON_HOME/target/lib\"",
                "cp \"$POHON_HOME/../kecil.jar\" \"$POHON_HOME/target/pohon.jar\"");
        environment.put("POHON_HOME", home.toRealPath().toString());
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
    }

    private String tools(String... names) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("alat"));
        for (String name : names) {
            for (String from : Set.of("/bin", "/usr/bin")) {
                Path tool = Path.of(from, name);
                if (Files.exists(tool) && Files.notExists(bin.resolve(name))) {
                    script(bin.resolve(name), "exec " + tool + " \"$@\"");
                }
            }
        }
        return bin.toString();
    }

    private static void script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<Path> archives() throws IOException {
        Path cache = home.resolve(".pohon/cache");
        if (Files.notExists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Small.class.getName());
        String name = Small.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(Small.class.getClassLoader().getResourceAsStream(name).readAllBytes());
        }
    }
}
