package id.pohon;

import id.pohon.contoh.Isi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Someone at work in a project: each step is a random edit of content, look, settings, or even of the site itself. */
final class Edits {

    private static final List<String> WORDS =
            List.of("mutu", "layanan", "jalan desa", "posyandu", "arsip & surat", "irigasi", "pasar", "<tertib>");

    private final Path root;
    private final Random random;

    Edits(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
    }

    /** A project of two years, one of them a draft. */
    static void start(Path root) throws IOException {
        Isi.write(
                root.resolve("content"),
                Isi.cascade(2024, "") + Isi.cascade(2025, "").replace("ditetapkan", "rancangan") + """
                @@ situs.yaml
                judul: Pohon Contoh
                @@ halaman/tentang.md
                ---
                judul: Tentang
                ---
                Halaman ini.
                """);
        for (int year = 2024; year <= 2025; year++) {
            for (int n = 0; n < 3; n++) {
                write(root.resolve("content/" + year + "/unit/u" + n + ".md"), unit(n, "layanan", 1));
            }
        }
    }

    /** Takes one step and says what it was. */
    String step() throws IOException {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> reword();
            case 3 -> put(content("2024/unit/u" + (3 + random.nextInt(3)) + ".md"), unit(3, word(), 1));
            case 4 -> remove(content("2024/unit/u" + (3 + random.nextInt(3)) + ".md"));
            case 5 -> put(content("situs.yaml"), "judul: Pohon " + word() + "\nbahasa: " + one("id", "en") + "\n");
            case 6 -> put(content("halaman/tentang.md"), "---\njudul: Tentang\n---\nKami mengurus " + word() + ".\n");
            case 7 -> put(root.resolve("templates/aset/warna.css"), "/* " + word() + " */\n");
            case 8 -> remove(root.resolve("templates/aset/warna.css"));
            case 9 -> put(root.resolve("templates/page/404.ftlh"), "<p>" + random.nextInt(3) + "</p>\n");
            case 10 -> remove(root.resolve("templates/page/404.ftlh"));
            case 11 -> tamper();
            case 12 -> touch();
            default -> "nothing";
        };
    }

    /** Sometimes with PDF, sometimes with what is not decided yet, into the same folder. */
    BuildOptions options() {
        boolean draft = random.nextInt(5) == 0;
        boolean strict = random.nextInt(10) == 0;
        boolean pdf = random.nextInt(12) == 0;
        return new BuildOptions(
                strict,
                draft,
                1 + random.nextInt(3),
                pdf,
                BuildOptions.Engine.EMBEDDED,
                java.util.Optional.empty(),
                "");
    }

    /** Mostly sound; one edit in twenty is a slip that forbids publishing until the unit is written again. */
    private String reword() throws IOException {
        int n = random.nextInt(3);
        String text = random.nextInt(20) == 0 ? "---\njabatn: x\n---\n" : unit(n, word(), 1 + random.nextInt(3));
        return put(content((2024 + random.nextInt(2)) + "/unit/u" + n + ".md"), text);
    }

    /** A file of the site gets other bytes of the same length, or is deleted. */
    private String tamper() throws IOException {
        Path site = root.resolve("site");
        if (!Files.exists(site)) {
            return "no site to tamper with";
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("manifest.sha256"))
                    .sorted()
                    .forEach(files::add);
        }
        Path file = files.get(random.nextInt(files.size()));
        if (random.nextBoolean()) {
            return remove(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        return "tamper with " + file;
    }

    private String touch() throws IOException {
        Files.setLastModifiedTime(content("2024/unit/u0.md"), FileTime.fromMillis(random.nextInt(1 << 30)));
        return "touch";
    }

    private static String unit(int n, String word, int sasaran) {
        StringBuilder text = new StringBuilder("---\njabatan: Kepala " + n + "\n");
        text.append(n == 0 ? "" : "atasan: u0\n").append("sasaran:\n");
        for (int i = 1; i <= sasaran; i++) {
            text.append("  - kode: s")
                    .append(i)
                    .append("\n    uraian: \"Terwujudnya ")
                    .append(word)
                    .append("\"\n");
            text.append(n == 0 ? "" : "    mendukung: [u0/s1]\n");
            text.append("    indikator:\n      - uraian: Jumlah ")
                    .append(i)
                    .append("\n        target: ")
                    .append(i);
            text.append('\n');
        }
        return text.append("---\nUnit ini mengurus ").append(word).append(".\n").toString();
    }

    private Path content(String path) {
        return root.resolve("content").resolve(path);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String one(String... choice) {
        return choice[random.nextInt(choice.length)];
    }

    private static String put(Path file, String text) throws IOException {
        write(file, text);
        return "write " + file;
    }

    private static String remove(Path file) throws IOException {
        return Files.deleteIfExists(file) ? "delete " + file : "nothing to delete";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
