package id.pohon.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.diagram.engine.EmbeddedEngine;
import id.pohon.model.Pohon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two small pictures, byte for byte. After a wanted change, write them with POHON_TULIS_HARAPAN and look at them. */
class GoldenPictureTest {

    @Test
    void anOverviewIsTheSameEverywhere() throws IOException {
        try (EmbeddedEngine engine = new EmbeddedEngine()) {
            Picture picture = Diagrams.of(engine, Samples.wording()).overview(pohon(), Samples.LINKS);
            assertGolden(picture, "susunan.svg");
        }
    }

    @Test
    void aNeighbourhoodIsTheSameEverywhereInAnyLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try (EmbeddedEngine engine = new EmbeddedEngine()) {
            Pohon pohon = pohon();
            Picture picture = Diagrams.of(engine, Samples.wording())
                    .neighbourhood(pohon, pohon.unit("sekretaris").orElseThrow(), Samples.LINKS);
            assertGolden(picture, "sekretaris.svg");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Pohon pohon() {
        return Samples.pohon(
                List.of(),
                List.of(
                        Samples.unit("kepala", "Kepala Dinas", "")
                                .sasaran("pelayanan", "", "Meningkatnya kualitas pelayanan kesehatan")
                                .indikator("Indeks kepuasan masyarakat")
                                .sasaran("stunting", "", "Menurunnya prevalensi stunting")
                                .build(),
                        Samples.unit("sekretaris", "Sekretaris", "kepala")
                                .sasaran("umum", "", "Terlaksananya administrasi umum & kepegawaian")
                                .mendukung("kepala/pelayanan", true)
                                .indikator("Persentase layanan umum yang tepat waktu")
                                .sasaran("keuangan", "", "Laporan keuangan yang akuntabel")
                                .mendukung("kepala/pelayanan", false)
                                .build(),
                        Samples.unit("subbag", "Kasubbag Umum", "sekretaris")
                                .sasaran("surat", "", "Terkelolanya surat")
                                .mendukung("sekretaris/umum", false)
                                .build()));
    }

    private static void assertGolden(Picture picture, String name) throws IOException {
        Path file = Path.of("src/test/resources/id/pohon/diagram", name);
        String svg = picture.svg().markup() + "\n";
        if (System.getenv("POHON_TULIS_HARAPAN") != null) {
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }
}
