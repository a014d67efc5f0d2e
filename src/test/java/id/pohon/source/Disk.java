package id.pohon.source;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.pohon.model.Cascade;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project in memory, for tests that write a few files and read them. */
final class Disk implements AutoCloseable {

    static final String CASCADE = """
            tahun: 2024
            instansi: {kode: kembang-janggut, nama: Kecamatan Kembang Janggut}
            judul: Cascading Kinerja Tahun 2024
            status: ditetapkan
            """;

    private final FileSystem system;
    private final Path project;
    private final Diagnostics diagnostics = new Diagnostics();

    private Disk(Configuration configuration, String project) throws IOException {
        this.system = Jimfs.newFileSystem(configuration);
        this.project = Files.createDirectories(system.getPath(project));
    }

    static Disk unix() throws IOException {
        return new Disk(Configuration.unix(), "/proyek").with("content/2024/cascade.yaml", CASCADE);
    }

    static Disk windows() throws IOException {
        return new Disk(Configuration.windows(), "C:\\Kinerja\\proyek").with("content/2024/cascade.yaml", CASCADE);
    }

    Disk with(String name, String text) throws IOException {
        return with(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Disk with(String name, byte[] bytes) throws IOException {
        Path file = path(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    Path path(String name) {
        return project.resolve(name.replace("/", system.getSeparator()));
    }

    Loaded read() {
        return ContentReader.read(project, path("content"), diagnostics);
    }

    /** The one cascade. */
    Cascade cascade() {
        return read().content().cascade().get(0);
    }

    /** The one unit. */
    Unit unit() {
        return cascade().unit().get(0);
    }

    /** Code and place of what was found, such as {@code P030 content/2024/unit/camat.md:2:1}. */
    List<String> found() {
        return diagnostics.all().stream()
                .map(found -> found.code() + " " + found.at())
                .toList();
    }

    List<Diagnostic> findings() {
        return diagnostics.all();
    }

    @Override
    public void close() throws IOException {
        system.close();
    }
}
