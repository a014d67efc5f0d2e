package id.pohon.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.diagram.engine.EmbeddedEngine;
import id.pohon.diagram.engine.PlacementEngine;
import id.pohon.diagram.engine.PlacementException;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramsTest {

    private static final int WIDEST = 1400;
    private static final int TEXT_COLUMN = 1024;

    private static EmbeddedEngine engine;
    private static Diagrams diagrams;

    @BeforeAll
    static void start() {
        engine = new EmbeddedEngine();
        diagrams = Diagrams.of(engine, Samples.wording());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 60, 300})
    void everyPictureOfATreeFitsTheScreen(int size) {
        Pohon pohon = Trees.organisation(size, 3);
        List<Picture> pictures = new ArrayList<>(diagrams.parts(pohon, Samples.LINKS));
        pictures.add(diagrams.overview(pohon, Samples.LINKS));
        pohon.unit().forEach(unit -> pictures.add(diagrams.neighbourhood(pohon, unit, Samples.LINKS)));
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture.failed()).isFalse();
            assertThat(picture.width()).isBetween(50, TEXT_COLUMN);
        });
    }

    @Test
    void aTreeOfFiveThousandFitsTheScreen() {
        Pohon pohon = Trees.organisation(5_000, 3);
        assertThat(diagrams.overview(pohon, Samples.LINKS).width()).isBetween(50, WIDEST);
        for (Unit unit : pohon.unit().subList(0, 20)) {
            assertThat(diagrams.neighbourhood(pohon, unit, Samples.LINKS).width())
                    .isBetween(50, WIDEST);
        }
        Parts parts = Parts.of(pohon);
        assertThat(parts.size()).isGreaterThan(500);
        for (int n = 1; n <= parts.size(); n += 50) {
            assertThat(diagrams.part(parts, n, Samples.LINKS).width()).isBetween(50, WIDEST);
        }
    }

    @Test
    void aThousandSubordinatesOfOneFitTheScreen() {
        Pohon pohon = Trees.flat(1_000);
        Picture overview = diagrams.overview(pohon, Samples.LINKS);
        assertThat(overview.width()).isLessThanOrEqualTo(WIDEST);
        assertThat(overview.svg().markup()).contains("jabatan lain");
        Picture neighbourhood = diagrams.neighbourhood(pohon, pohon.unit().get(0), Samples.LINKS);
        assertThat(neighbourhood.width()).isLessThanOrEqualTo(WIDEST);
    }

    @Test
    void everyUnitIsShownInFullInSomePart() {
        Pohon pohon = Trees.organisation(300, 5);
        Parts parts = Parts.of(pohon);
        for (Unit unit : pohon.unit()) {
            assertThat(parts.of(unit)).as(unit.kode()).isPositive();
            assertThat(parts.below(unit) > 0)
                    .as(unit.kode())
                    .isEqualTo(!pohon.bawahan(unit).isEmpty());
        }
    }

    @Test
    void threadsAndOrderChangeNothing() throws InterruptedException, ExecutionException {
        Pohon pohon = Trees.organisation(40, 11);
        List<String> alone = new ArrayList<>();
        for (Unit unit : pohon.unit()) {
            alone.add(diagrams.neighbourhood(pohon, unit, Samples.LINKS).svg().markup());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Integer> order = new ArrayList<>();
            List<Future<String>> together = new ArrayList<>(Collections.nCopies(alone.size(), null));
            for (int i = 0; i < alone.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(1));
            for (int i : order) {
                Unit unit = pohon.unit().get(i);
                together.set(
                        i,
                        threads.submit(() -> diagrams.neighbourhood(pohon, unit, Samples.LINKS)
                                .svg()
                                .markup()));
            }
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFailureCostsThePictureButNotTheList() {
        PlacementEngine broken = new PlacementEngine() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public String version() {
                return "0";
            }

            @Override
            public String place(String dot) throws PlacementException {
                throw new PlacementException(PlacementException.Reason.TOO_SLOW, "too slow");
            }

            @Override
            public void close() {}
        };
        Diagrams none = Diagrams.of(broken, Samples.wording());
        Pohon pohon = KembangJanggut.pohon();
        List<Picture> pictures = new ArrayList<>(none.parts(pohon, Samples.LINKS));
        pictures.add(none.overview(pohon, Samples.LINKS));
        pictures.add(none.chart(pohon, Samples.LINKS));
        pictures.add(none.neighbourhood(pohon, pohon.unit().get(0), Samples.LINKS));
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture.failed()).isTrue();
            assertThat(picture.message()).isEqualTo("too slow");
            assertThat(picture.list()).isNotEmpty();
        });
    }

    @Test
    void idsAreUniqueAcrossThePicturesOfACascade() {
        Pohon pohon = KembangJanggut.pohon();
        List<Picture> pictures = new ArrayList<>(diagrams.parts(pohon, Samples.LINKS));
        pictures.add(diagrams.overview(pohon, Samples.LINKS));
        pictures.add(diagrams.chart(pohon, Samples.LINKS));
        pohon.unit().forEach(unit -> pictures.add(diagrams.neighbourhood(pohon, unit, Samples.LINKS)));
        Set<String> seen = new HashSet<>();
        for (Picture picture : pictures) {
            Matcher ids =
                    Pattern.compile(" id=\"([^\"]*)\"").matcher(picture.svg().markup());
            while (ids.find()) {
                assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
            }
        }
    }

    @Test
    void everyLinkHasANameAndNothingIsStyledInPlace() {
        Pohon pohon = HardCascade.pohon();
        for (Unit unit : pohon.unit()) {
            String svg =
                    diagrams.neighbourhood(pohon, unit, Samples.LINKS).svg().markup();
            assertThat(svg)
                    .doesNotContain("<!--", " style=", " fill=", " stroke", "font-", "text-anchor", "aria-label=\"\"");
            assertThat(count(svg, "<a ")).isEqualTo(count(svg, "aria-label="));
        }
    }

    @Test
    void theListSaysWhatThePictureSays() {
        Pohon pohon = KembangJanggut.pohon();
        Unit camat = pohon.unit("camat").orElseThrow();
        List<Item> list = diagrams.neighbourhood(pohon, camat, Samples.LINKS).list();
        assertThat(text(list, ""))
                .containsSubsequence(
                        "Camat",
                        " Meningkatnya kualitas dan jangkauan pelayanan publik kecamatan",
                        "  mendukung (usulan): Memantapkan birokrasi yang bersih, efektif, efisien dan melayani",
                        "  indikator: Persentase keluhan masyarakat terhadap pelayanan kecamatan yang ditindaklanjuti",
                        " bawahan: Sekretaris Camat");
    }

    @Test
    void languagesHaveTheSamePhrases() {
        assertThat(Samples.wording("en").keys())
                .filteredOn(key -> key.startsWith("diagram.") && !key.endsWith(".satu"))
                .containsExactlyElementsOf(Samples.wording("id").keys().stream()
                        .filter(key -> key.startsWith("diagram.") && !key.endsWith(".satu"))
                        .toList());
    }

    private static List<String> text(List<Item> items, String indent) {
        List<String> lines = new ArrayList<>();
        for (Item item : items) {
            lines.add(indent + (item.relation().isEmpty() ? "" : item.relation() + ": ") + item.label());
            lines.addAll(text(item.children(), indent + " "));
        }
        return lines;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
