package id.pohon.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Pohon;
import id.pohon.report.Diagnostics;
import id.pohon.source.ContentReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The open data of the content that comes with Pohon. */
class RealDataTest {

    private static Pohon pohon;
    private static List<DataFile> files;

    @BeforeAll
    static void read() {
        Path project = Path.of("").toAbsolutePath();
        Content content = ContentReader.read(project, project.resolve("content"), new Diagnostics())
                .content();
        Cascade cascade = content.cascade().stream()
                .filter(c -> c.alamat().equals("2024"))
                .findFirst()
                .orElseThrow();
        pohon = Pohon.of(cascade);
        files = DataFiles.of(pohon, content.situs(), Phrases.ID);
    }

    @Test
    void totalsEqualThoseOfTheSourceDocument() {
        assertThat(rows("unit.csv")).hasSize(9);
        assertThat(rows("sasaran.csv")).hasSize(62);
        assertThat(rows("indikator.csv")).hasSize(66);
        assertThat(rows("tautan.csv")).hasSize(pohon.tautan().size());
    }

    @Test
    void everySasaranStandsAsItIsWritten() {
        assertThat(rows("sasaran.csv"))
                .extracting(r -> r.getField("uraian"))
                .isEqualTo(pohon.sasaran().stream().map(s -> s.uraian()).toList());
    }

    @Test
    void theWholeCascadeComesBackFromItsJson() {
        Cascade read = CascadeJson.read(file("cascade.json").bytes());
        assertThat(read.unit())
                .extracting(u -> u.sasaran())
                .isEqualTo(pohon.unit().stream().map(u -> u.sasaran()).toList());
        assertThat(CascadeJson.write(Pohon.of(read)).file())
                .isEqualTo(file("cascade.json").bytes());
    }

    private static List<NamedCsvRecord> rows(String name) {
        String csv = new String(file(name).bytes(), UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static DataFile file(String name) {
        return files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }
}
