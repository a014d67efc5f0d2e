package id.pohon.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Content;
import id.pohon.report.Diagnostics;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import id.pohon.synthetic.Synthetic;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules grow with the content and not faster: a kabupaten is checked while one waits. */
class ChecksSpeedTest {

    /** CPU, not the clock: other programs may run. On two idle cores the whole takes far less than 5 s. */
    private static final double LIMIT = 20;

    @Test
    void checks5000UnitsSoon(@TempDir Path project) throws IOException {
        new Synthetic(5_000, 4, 100, 7).write(project.resolve("content"));
        double start = cpuSeconds();
        Diagnostics diagnostics = new Diagnostics();
        Loaded loaded = ContentReader.read(project, project.resolve("content"), diagnostics);
        double read = cpuSeconds();
        Checks.run(loaded.content(), diagnostics);
        double checked = cpuSeconds();
        System.out.printf(java.util.Locale.ROOT, "read %.2f s, check %.2f s of CPU%n", read - start, checked - read);
        assertThat(loaded.content().cascade().stream()
                        .mapToInt(c -> c.unit().size())
                        .sum())
                .isEqualTo(5_000);
        assertThat(checked - start).isLessThan(LIMIT);
    }

    /** One office with twice the units takes no more than about twice the time, with room for chance. */
    @Test
    void growsWithTheContent(@TempDir Path project) throws IOException {
        double small = seconds(project.resolve("small"), 1_000);
        double large = seconds(project.resolve("large"), 4_000);
        assertThat(large).isLessThan(Math.max(1, 4 * 3 * small));
    }

    private static double seconds(Path project, int units) throws IOException {
        new Synthetic(units, 4, units, 7).write(project.resolve("content"));
        Content content = ContentReader.read(project, project.resolve("content"), new Diagnostics())
                .content();
        Checks.run(content, new Diagnostics());
        double start = cpuSeconds();
        Checks.run(content, new Diagnostics());
        return cpuSeconds() - start;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
