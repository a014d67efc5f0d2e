package id.pohon;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.html.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the built site against a table typed from the source document, not from {@code content/}. */
class SourceDocumentTest {

    private static final Path DOCUMENT = Path.of("src/test/resources/sumber");

    /** A line of the document's tables: a unit, a number as printed, a sasaran, and one of its indikator. */
    private record Line(String unit, String nomor, String sasaran, String indikator) {}

    private static final Map<String, List<Line>> EXPECTED = new LinkedHashMap<>();
    private static final Map<String, List<Line>> PUBLISHED = new LinkedHashMap<>();

    @BeforeAll
    static void readBoth() throws IOException {
        for (String row : Files.readAllLines(DOCUMENT.resolve("tabel-2024.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = row.split("\t", -1);
            EXPECTED.computeIfAbsent(cells[0], k -> new ArrayList<>())
                    .add(new Line(cells[0], cells[1], cells[2], sameSpacing(cells[3])));
        }
        try (Stream<Path> pages =
                Files.list(BuiltSite.folder().resolve("2024/unit")).sorted()) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".html")).toList()) {
                Document html = Jsoup.parse(page);
                String unit = html.selectFirst("h1").text();
                PUBLISHED.put(unit, lines(html, unit));
            }
        }
    }

    @Test
    void theDocumentHas9Units62SasaranAnd66Indikator() {
        List<Line> all = EXPECTED.values().stream().flatMap(List::stream).toList();
        assertThat(EXPECTED).hasSize(9);
        assertThat(all).hasSize(66);
        assertThat(all.stream().map(l -> l.unit() + l.nomor() + l.sasaran()).distinct())
                .hasSize(62);
    }

    @Test
    void everyUnitHasItsPage() {
        assertThat(PUBLISHED.keySet()).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
    }

    @Test
    void everySasaranAndIndikatorStandsOnThePageOfItsUnitInOrder() {
        EXPECTED.forEach((unit, lines) -> assertThat(withoutNumbers(PUBLISHED.get(unit)))
                .as(unit)
                .containsExactlyElementsOf(withoutNumbers(lines)));
    }

    @Test
    void numbersAreThoseOfTheDocumentWhereItPrintsThem() {
        EXPECTED.forEach((unit, lines) -> {
            List<Line> published = PUBLISHED.get(unit);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).nomor().isEmpty()) {
                    assertThat(published.get(i).nomor().split(" ")[0])
                            .as(unit + " " + lines.get(i).sasaran())
                            .isEqualTo(lines.get(i).nomor());
                }
            }
        });
    }

    @Test
    void thePrefaceIsWholeAndSigned() throws IOException {
        String landing = Jsoup.parse(BuiltSite.folder().resolve("2024/index.html"))
                .selectFirst("main")
                .text();
        List<String> preface = Files.readAllLines(DOCUMENT.resolve("kata-pengantar.txt"));
        assertThat(preface.subList(0, 3))
                .allSatisfy(paragraph -> assertThat(landing).contains(paragraph));
        assertThat(landing).contains("Camat Kembang Janggut, Kembang Janggut, 5 Januari 2024");
    }

    private static List<Line> lines(Document html, String unit) {
        List<Line> lines = new ArrayList<>();
        for (Element sasaran : html.select("table.sasaran-table tbody")) {
            for (Element indikator : sasaran.select("td.ukuran > .indikator")) {
                lines.add(new Line(
                        unit,
                        sasaran.selectFirst(".nomor").text(),
                        sasaran.selectFirst(".uraian").text(),
                        indikator.text()));
            }
        }
        return lines;
    }

    private static List<Line> withoutNumbers(List<Line> lines) {
        return lines.stream()
                .map(l -> new Line(l.unit(), "", l.sasaran(), l.indikator()))
                .toList();
    }

    /** The table reads "Intra Suku , Umat"; the chart has no space there (docs/sumber.md). */
    private static String sameSpacing(String text) {
        return text.replace(" ,", ",");
    }
}
