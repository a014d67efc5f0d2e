package id.pohon.size;

import id.pohon.contoh.Folders;
import id.pohon.synthetic.Synthetic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures the whole program over the size of the content; see {@code src/bench/README.md}. */
final class SizeBench {

    private static final int SASARAN = 6;
    private static final int UNITS_PER_OFFICE = 50;
    private static final long SEED = 7;

    private final Path launcher;
    private final Path temporary;

    private SizeBench(Path launcher, Path temporary) {
        this.launcher = launcher;
        this.temporary = temporary;
    }

    /** @param args sizes parted by blanks or commas: units, or {@code units:units-of-one-cascade} */
    public static void main(String... args) throws Exception {
        Path launcher = Path.of("pohon").toAbsolutePath();
        Path temporary = Files.createTempDirectory("pohon-bench");
        try {
            SizeBench bench = new SizeBench(launcher, temporary);
            bench.archive();
            System.out.println("| unit | cascade | tahap | wall s | CPU s | memori MB | wall : tulis |");
            System.out.println("|---:|---:|---|---:|---:|---:|---:|");
            for (String size : String.join(" ", args).strip().split("[ ,]+")) {
                bench.size(size);
            }
        } finally {
            Folders.delete(temporary);
        }
    }

    /** The first build makes the class archive; nobody waits for it a second time. */
    private void archive() throws Exception {
        Path project = Files.createDirectories(temporary.resolve("first"));
        new Synthetic(10, SASARAN, UNITS_PER_OFFICE, SEED).write(project.resolve("content"));
        pohon(project, "build", "--no-pdf");
    }

    private void size(String size) throws Exception {
        String[] parts = size.split(":");
        int units = Integer.parseInt(parts[0]);
        int each = parts.length > 1 ? Integer.parseInt(parts[1]) : UNITS_PER_OFFICE;
        int cascades = (units + each - 1) / each;
        Path project = Files.createDirectories(temporary.resolve(units + "-" + each));
        new Synthetic(units, SASARAN, each, SEED).write(project.resolve("content"));

        Measured check = pohon(project, "check");
        Measured cold = pohon(project, "build", "--no-pdf");
        Path site = project.resolve("site");
        long files = files(site);
        long bytes = bytes(site);
        Measured floor = floor(project, site);
        Measured warm = pohon(project, "build", "--no-pdf");
        change(project);
        Measured changed = pohon(project, "build", "--no-pdf");

        row(units, cascades, "check", check, floor);
        row(units, cascades, "build, dingin", cold, floor);
        row(units, cascades, "build, tanpa perubahan", warm, floor);
        row(units, cascades, "build, satu unit berubah", changed, floor);
        row(units, cascades, String.format(Locale.ROOT, "tulis %,d berkas, %,d kB", files, bytes / 1000), floor, floor);
        Folders.delete(project);
    }

    private Measured pohon(Path project, String... args) throws Exception {
        return Measured.run(
                project,
                Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toList());
    }

    private static Measured floor(Path project, Path site) throws Exception {
        return Measured.run(
                project,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Floor.class.getName(),
                        site.toString(),
                        project.resolve("copy").toString()));
    }

    /** One more sentence in the narrative of one unit. */
    private static void change(Path project) throws IOException {
        Path unit = project.resolve("content/instansi-1/2024/unit/kepala.md");
        Files.writeString(unit, Files.readString(unit) + "\nUnit ini juga melayani warga di hari libur.\n");
    }

    private static void row(int units, int cascades, String stage, Measured measured, Measured floor) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %.2f | %.2f | %d | %.1f |%n",
                units,
                cascades,
                stage,
                measured.wall(),
                measured.cpu(),
                measured.megabytes(),
                measured.wall() / floor.wall());
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).count();
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
