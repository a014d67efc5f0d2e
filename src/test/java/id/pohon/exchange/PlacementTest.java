package id.pohon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pohon.exchange.Placement.Planned;
import id.pohon.exchange.Placement.State;
import id.pohon.report.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes whole files where they belong, through the links that an author has made. */
class PlacementTest {

    @TempDir
    Path folder;

    @Test
    void aLinkThatIsMergedIntoStaysALink() throws IOException {
        Path real = folder.resolve("bersama/kasi.md");
        Files.createDirectories(real.getParent());
        Files.copy(Path.of("content/2024/unit/kasi-kesejahteraan-sosial.md"), real);
        Path link = folder.resolve("2024/unit/kasi-kesejahteraan-sosial.md");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, real);
        Imported imported =
                Import.read(Path.of("src/test/resources/impor/tabel-2024.xlsx"), OptionalInt.of(2024), "id");

        Placement.of(imported, folder.resolve("2024"), true).write();

        assertThat(link).isSymbolicLink();
        assertThat(real).content().contains("Intra Suku , Umat");
        assertThat(names(real.getParent())).containsExactly("kasi.md");
        assertThat(names(link.getParent())).contains("camat.md").allMatch(name -> name.endsWith(".md"));
    }

    @Test
    void aNewFileIsWrittenIntoAFolderThatIsALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("bersama"));
        Path link = Files.createSymbolicLink(folder.resolve("unit"), real);
        planned(link.resolve("camat.md")).write();
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("camat.md")).hasContent("jabatan: Camat");
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("unit"));
        assertThatThrownBy(planned(file.resolve("camat.md"))::write)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("berkas.tak-tertulis")
                .hasMessageContaining("camat.md");
    }

    private static Placement planned(Path path) {
        return new Placement(List.of(new Planned(path, State.NEW, "", "jabatan: Camat\n", List.of())));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
