package id.pohon.start;

import id.pohon.edit.EditorSchemas;
import id.pohon.edit.YamlText;
import id.pohon.model.Kode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of a new project. What is not known is left for the office to fill in; nothing is made up.
 *
 * @param tahun of its first cascade
 * @param nama of the office
 */
public record NewProject(int tahun, String nama) {

    /** Path in the project → the program's own file that it is made from. */
    private static final Map<String, String> FILES = files();

    /** All files: path in the project → text. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        FILES.forEach((path, source) -> texts.put(filled(path), lines(path, schemaLine(path) + filled(read(source)))));
        return texts;
    }

    /** The short name of the office, that joins its years. */
    public String kode() {
        String bare = nama.replaceFirst("(?i)^(kecamatan|kelurahan|dinas|badan|kantor) +", "");
        String kode = Kode.from(bare);
        return kode.isEmpty() ? "instansi" : kode;
    }

    /** By it an editor that knows YAML completes keys and underlines mistakes. */
    private static String schemaLine(String path) {
        if (path.endsWith("/situs.yaml")) {
            return EditorSchemas.comment(EditorSchemas.Kind.SITUS, "") + "\n";
        }
        return path.endsWith("/cascade.yaml") ? EditorSchemas.comment(EditorSchemas.Kind.CASCADE, "2024") + "\n" : "";
    }

    /** Windows reads a .cmd right only with its own line ends. */
    private static String lines(String path, String text) {
        return path.endsWith(".cmd") ? text.replace("\n", "\r\n") : text;
    }

    private String filled(String text) {
        return text.replace("{tahun}", String.valueOf(tahun))
                .replace("{kode}", kode())
                .replace("{nama}", nama)
                .replace("{nama:yaml}", YamlText.scalar(nama))
                .replace("{judul:yaml}", YamlText.scalar("Pohon Kinerja " + nama + " Tahun " + tahun))
                .replace("{situs:yaml}", YamlText.scalar("Pohon Kinerja " + nama));
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", "baca.md");
        files.put("content/situs.yaml", "situs.yaml");
        files.put("content/halaman/tentang.md", "tentang.md");
        files.put("content/{tahun}/cascade.yaml", "cascade.yaml");
        files.put("content/{tahun}/unit/pimpinan.md", "pimpinan.md");
        files.put("content/{tahun}/unit/bagian.md", "bagian.md");
        files.put(".gitignore", "gitignore.txt");
        files.put(".gitattributes", "gitattributes.txt");
        files.put(".editorconfig", "editorconfig.txt");
        files.put(".vscode/settings.json", "vscode-settings.json");
        files.put(".vscode/extensions.json", "vscode-extensions.json");
        files.put("pohon", "pohon.txt");
        files.put("pohon.cmd", "pohon-cmd.txt");
        files.put(".github/workflows/pohon.yml", "github.yml");
        files.put(".gitlab-ci.yml", "gitlab.yml");
        return files;
    }

    static String read(String name) {
        try (InputStream in = NewProject.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks " + name, e);
        }
    }
}
