package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that publishes, with no warning, and looks at what readers would see. */
class KillTest {

    private static final int PAGES = 12;

    @TempDir
    Path folder;

    @Test
    void leavesAWholeSiteWhenKilled() throws Exception {
        killAtRandomMoments(4, 20240105);
    }

    @Test
    @Tag("slow")
    void leavesAWholeSiteWhenKilledAtTwoHundredMoments() throws Exception {
        assertThat(killAtRandomMoments(200, 19550817)).as("states met").hasSizeGreaterThan(2);
    }

    private Set<String> killAtRandomMoments(int times, long seed) throws Exception {
        Random random = new Random(seed);
        Path site = folder.resolve("site");
        TreeSet<String> states = new TreeSet<>();
        for (int i = 0; i < times; i++) {
            killWhilePublishing(site, random.nextInt(150_000));
            assertNoPageIsTruncated(site);
            states.add(state(site));
            Publisher.recover(site);
            Manifest manifest = SiteAssert.assertWhole(site);
            assertThat(folder.resolve(".site.pohon")).doesNotExist();
            assertThat(versions(site, manifest)).as("versions on the site").hasSize(1);
        }
        return states;
    }

    private void killWhilePublishing(Path site, int microseconds) throws Exception {
        Process publishing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Publishing.class.getName(),
                        site.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = publishing.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("mulai");
            Thread.sleep(microseconds / 1000, microseconds % 1000 * 1000);
            assertThat(publishing.isAlive()).as("still publishing").isTrue();
        } finally {
            publishing.destroyForcibly().waitFor();
        }
    }

    private static void assertNoPageIsTruncated(Path site) throws IOException {
        for (String file : Folder.files(site)) {
            assertThat(Files.readString(site.resolve(file))).as(file).endsWith("\n");
            if (!file.equals(Manifest.FILE)) {
                assertThat(Files.readString(site.resolve(file))).endsWith("akhir\n");
            }
        }
    }

    private String state(Path site) {
        StringBuilder state = new StringBuilder();
        for (String part : List.of("site", ".site.pohon/baru", ".site.pohon/lama", ".site.pohon/jurnal")) {
            state.append(Files.exists(folder.resolve(part)) ? part + " " : "");
        }
        return state.toString();
    }

    private static List<String> versions(Path site, Manifest manifest) throws IOException {
        TreeSet<String> versions = new TreeSet<>();
        for (String file : manifest.hashes().keySet()) {
            versions.add(
                    Files.readString(site.resolve(file)).lines().findFirst().orElse(""));
        }
        return new ArrayList<>(versions);
    }

    /** Publishes one version after the other until it is killed. */
    static final class Publishing {

        private Publishing() {}

        public static void main(String[] args) {
            Publisher publisher = new Publisher(Path.of(args[0]), 2, Progress.SILENT);
            for (int version = 0; ; version++) {
                publisher.publish(version(version), () -> true);
                if (version == 0) {
                    System.out.println("mulai");
                }
            }
        }

        private static List<SiteFile> version(int version) {
            List<SiteFile> files = new ArrayList<>();
            for (int i = 0; i < PAGES; i++) {
                String text = version + "\n" + "isi ".repeat(500) + "akhir\n";
                files.add(
                        SiteFile.text(new Address("h/" + (i == 0 ? version % 3 : "tetap-" + i) + ".html"), () -> text));
            }
            return files;
        }
    }
}
