package id.pohon.size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one process took.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all its threads, also those of processes it waited for; 0 where the system does not tell
 * @param megabytes the most it held in memory at a time; 0 where the system does not tell
 */
record Measured(double wall, double cpu, long megabytes) {

    private static final int POLL_MILLIS = 5;
    private static final double TICKS = 100;

    /** Runs a command to its end; one that fails stops the benchmark with what it said. */
    static Measured run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("bench", ".txt");
        double before = cpuOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long kilobytes = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, most(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        String text = Files.readString(said);
        Files.delete(said);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + "\n" + text);
        }
        return new Measured(wall, cpuOfChildren() - before, kilobytes / 1024);
    }

    /** The high-water mark of a process, which only grows, so the last look is nearly the end. */
    private static long most(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            return 0; // it has just ended, or the system has no such file
        }
        return 0;
    }

    /** CPU seconds of the processes that this one has started and waited for. */
    private static double cpuOfChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String[] fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
        return (Double.parseDouble(fields[13]) + Double.parseDouble(fields[14])) / TICKS;
    }
}
