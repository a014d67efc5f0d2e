package id.pohon.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.diagram.engine.EmbeddedEngine;
import id.pohon.hostile.Fuzz;
import id.pohon.hostile.SiteScan;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever stands in a cascade, its pictures are well-formed, do nothing, and are placed: no text reaches Graphviz. */
class LabelFuzzTest {

    @Test
    void picturesDoNoHarm() throws Exception {
        fuzz(0, 40);
    }

    @Test
    @Tag("slow")
    void fiftyThousandPicturesDoNoHarm() throws Exception {
        fuzz(1_000_000, 50_000);
    }

    private static void fuzz(int first, int count) throws Exception {
        try (EmbeddedEngine engine = new EmbeddedEngine()) {
            Diagrams diagrams = Diagrams.of(engine, Samples.wording());
            for (int seed = first; seed < first + count; seed++) {
                Random random = new Random(seed);
                Unit top = Samples.unit("atas", Fuzz.text(random, 6), "")
                        .sasaran("1", Fuzz.text(random, 2), Fuzz.text(random, 10))
                        .mendukung("arah/visi", random.nextBoolean())
                        .indikator(Fuzz.text(random, 8))
                        .build();
                Unit below = Samples.unit("bawah", Fuzz.text(random, 6), "atas")
                        .sasaran("1", "", Fuzz.text(random, 10))
                        .mendukung("atas/1", random.nextBoolean())
                        .lintas(Fuzz.text(random, 4))
                        .build();
                Pohon pohon = Samples.pohon(
                        List.of(Samples.arah("visi", "visi", Fuzz.text(random, 6), Fuzz.text(random, 3), "")),
                        List.of(top, below));
                Picture picture = diagrams.neighbourhood(pohon, top, Links.NONE);
                String alone = picture.standalone("");
                assertThat(picture.failed()).as("seed " + seed).isFalse();
                assertThat(SiteScan.harmsOfPiece(picture.svg().markup()))
                        .as("seed " + seed)
                        .isEmpty();
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(alone.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
