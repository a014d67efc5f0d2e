package id.pohon.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pohon.contoh.Isi;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Failure;
import id.pohon.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloseYearTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

    @TempDir
    Path project;

    private Path content;
    private Path camat;

    @BeforeEach
    void closeAYear() throws IOException {
        content = project.resolve("content");
        Isi.write(content, Isi.cascade(2024, "dokumen: [{jenis: Renja, berkas: \"Renja #1.pdf\"}]") + """
                @@ 2024/unit/camat.md
                ---
                jabatan: Camat
                ---
                Narasi.
                @@ 2024/kata-pengantar.md
                Yth.
                @@ 2024/Renja #1.pdf
                a
                """);
        camat = content.resolve("2024/unit/camat.md");
        assertThat(CloseYear.write(content, "2024", DAY)).isEqualTo(4);
    }

    @Test
    void aClosedYearThatMatchesHasNoFinding() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void otherLineEndsAndAByteOrderMarkAreNoChange() throws IOException {
        Files.writeString(camat, "\uFEFF" + Files.readString(camat).replace("\n", "\r\n"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aChangedFileIsAGalatThatNamesTheWayOut() throws IOException {
        Files.writeString(camat, Files.readString(camat) + "Lagi.\n");
        assertThat(findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("P041");
            assertThat(found.at().file()).isEqualTo("content/2024/unit/camat.md");
            assertThat(found.related()).hasSize(1);
        });
    }

    @Test
    void bytesOfOtherFilesAreComparedAsTheyAre() throws IOException {
        Files.writeString(content.resolve("2024/Renja #1.pdf"), "a\r\n");
        assertThat(findings()).extracting(Diagnostic::code).containsExactly("P041");
    }

    @Test
    void addedAndRemovedFilesAreFoundAsWell() throws IOException {
        Files.move(camat, camat.resolveSibling("lurah.md"));
        assertThat(findings())
                .extracting(found -> found.message().key())
                .containsExactlyInAnyOrder("P041.hilang", "P041.baru");
    }

    @Test
    void aClosedYearIsNotClosedOver() {
        assertThatThrownBy(() -> CloseYear.write(content, "2024", DAY)).isInstanceOf(Failure.class);
    }

    @Test
    void aNewYearOfAClosedOneIsOpen() {
        Diagnostics diagnostics = new Diagnostics();
        var loaded = ContentReader.read(project, content, diagnostics);
        NewYear year = NewYear.of(loaded, loaded.content().cascade().get(0), 2025);
        assertThat(year.files()).containsOnlyKeys("cascade.yaml", "kata-pengantar.md", "unit/camat.md");
    }

    private List<Diagnostic> findings() {
        Diagnostics diagnostics = new Diagnostics();
        ContentReader.read(project, content, diagnostics);
        return diagnostics.all();
    }
}
