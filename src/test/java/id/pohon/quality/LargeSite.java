package id.pohon.quality;

import id.pohon.Build;
import id.pohon.BuildOptions;
import id.pohon.Project;
import id.pohon.contoh.Folders;
import id.pohon.report.Severity;
import id.pohon.site.Progress;
import id.pohon.synthetic.Synthetic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The site of a made-up kabupaten with 300 units in two offices and two years, built once a run: with a portal, pages about
 * years, a glossary, a free page and pages that lead on from old addresses.
 */
final class LargeSite {

    private static final Path PROJECT = Path.of("target", "situs-besar");
    private static Path site;

    private LargeSite() {}

    static synchronized Path folder() throws IOException {
        if (site == null) {
            site = build();
        }
        return site;
    }

    private static Path build() throws IOException {
        Folders.delete(PROJECT.resolve("content"));
        Path content = new Synthetic(300, 3, 150, 7).write(PROJECT.resolve("content"));
        Files.writeString(content.resolve("situs.yaml"), """
                format: 1
                judul: Pohon Kinerja Kabupaten Contoh
                alamat: https://kinerja.contoh.example/pohon/
                kontak:
                  email: ppid@contoh.example
                """);
        Files.createDirectories(content.resolve("halaman"));
        Files.writeString(
                content.resolve("halaman/bantuan.md"),
                "---\njudul: Bantuan\n---\n# Isi\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
        Files.writeString(content.resolve("glosarium.yaml"), """
                istilah:
                  - kode: iku
                    istilah: Indikator kinerja utama
                    arti: Ukuran terpenting sebuah instansi.
                    singkatan: IKU
                """);
        nextYear(content.resolve("instansi-1"));
        Project project = new Project(PROJECT, content, PROJECT.resolve("templates"), PROJECT.resolve("site"));
        Build.Outcome outcome = Build.run(
                project,
                new BuildOptions(false, false, 2, false, BuildOptions.Engine.EMBEDDED, java.util.Optional.empty(), ""),
                Progress.SILENT);
        if (outcome.published().isEmpty()) {
            throw new AssertionError(outcome.findings().stream()
                    .filter(found -> found.severity() == Severity.GALAT)
                    .toList());
        }
        return project.output();
    }

    /** A copy of an office's year, with a unit renamed and a sasaran reworded. */
    private static void nextYear(Path office) throws IOException {
        Path next = office.resolve("2025");
        for (Path file : files(office.resolve("2024"))) {
            Path copy = next.resolve(office.resolve("2024").relativize(file).toString());
            Files.createDirectories(copy.getParent());
            String text = Files.readString(file)
                    .replace("tahun: 2024\n", "tahun: 2025\n")
                    .replace("Tahun 2024", "Tahun 2025")
                    .replace("Terwujudnya pelayanan", "Meningkatnya mutu pelayanan");
            Files.writeString(copy, text);
        }
        Path renamed = next.resolve("unit/bidang-9.md");
        Files.writeString(
                renamed, Files.readString(renamed).replaceFirst("atasan:", "sebelumnya: [bidang-lama]\natasan:"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
