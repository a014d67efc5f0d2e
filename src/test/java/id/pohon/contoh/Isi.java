package id.pohon.contoh;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.source.ContentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes models out of content text, without findings of form. */
public final class Isi {

    private Isi() {}

    /** Files after lines {@code @@ name below content/}. */
    public static Content content(String text) {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path project = Files.createDirectory(disk.getPath("/proyek"));
            write(project.resolve("content"), text);
            Diagnostics diagnostics = new Diagnostics();
            Content content = ContentReader.read(project, project.resolve("content"), diagnostics)
                    .content();
            List<Diagnostic> found = diagnostics.all();
            if (!found.isEmpty()) {
                throw new AssertionError(found.toString());
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes files after lines {@code @@ name} below a folder. */
    public static void write(Path folder, String text) throws IOException {
        for (String file : text.split("(?m)^@@ ")) {
            if (!file.isBlank()) {
                int end = file.indexOf('\n');
                Path path = folder.resolve(file.substring(0, end).strip());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.substring(end + 1));
            }
        }
    }

    /** One cascade of the units after lines {@code @@ kode}, and what else {@code cascade.yaml} says. */
    public static Pohon pohon(int tahun, String more, String units) {
        String unit = units.replaceAll("(?m)^@@ (\\S+)", "@@ " + tahun + "/unit/$1.yaml");
        return Pohon.of(content(cascade(tahun, more) + unit).cascade().get(0));
    }

    /** A {@code cascade.yaml} with its name line. */
    public static String cascade(int tahun, String more) {
        return """
                @@ %1$d/cascade.yaml
                tahun: %1$d
                instansi:
                  kode: contoh
                  nama: Kecamatan Contoh
                judul: Cascading Kinerja Tahun %1$d
                status: ditetapkan
                %2$s
                """.formatted(tahun, more);
    }

    /** The only indikator of a cascade, from its keys. */
    public static Indikator indikator(String keys) {
        Cascade cascade = pohon(2024, "", """
                @@ camat
                jabatan: Camat
                sasaran:
                  - kode: a
                    uraian: A
                    indikator:
                      - uraian: B
                """ + keys.indent(8)).cascade();
        return cascade.unit().get(0).indikator().get(0);
    }
}
