package id.pohon.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Severity;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known to be wrong with the cascade of 2024, counted by hand from the document, is found at its place. */
class RealCascadeTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Loaded LOADED = ContentReader.read(HERE, HERE.resolve("content"), new Diagnostics());
    private static List<Diagnostic> findings;
    private static Scores scores;

    @BeforeAll
    static void check() {
        Diagnostics diagnostics = new Diagnostics();
        scores = Checks.run(LOADED.content(), diagnostics);
        findings = diagnostics.all();
    }

    @Test
    void anOfficialTextIsPublishable() {
        assertThat(findings).noneMatch(found -> found.severity() == Severity.GALAT);
    }

    @Test
    void threeOfTheFourIkuOfTheCamatHaveNoOneBelow() {
        assertThat(lines("P131"))
                .containsExactly(
                        "camat.md: Persentase keluhan masyarakat terhadap pelayanan kecamatan yang ditindaklanjuti",
                        "camat.md: Pertumbuhan Pendapatan Asli Desa",
                        "camat.md: Pertumbuhan Pendapatan Asli Daerah Kewenangan Kecamatan");
    }

    @Test
    void fourteenSasaranAreWordedAsWork() {
        assertThat(lines("P201").stream().map(line -> line.replaceAll(".md: (\\S+).*", " $1")))
                .containsExactly(
                        "kasi-kesejahteraan-sosial Melaksanakan",
                        "kasi-pmd Melaksanakan",
                        "kasi-pmd Melaksanakan",
                        "kasi-pmd Melakukan",
                        "kasubbag-umum Mengamankan",
                        "kasubbag-umum Melakukan",
                        "kasubbag-umum Melakukan",
                        "kasubbag-umum Pengadaan",
                        "kasubbag-umum Memfasilitasi",
                        "kasubbag-umum Melakukan",
                        "sekretaris-camat Melaksanakan",
                        "sekretaris-camat Melaksanakan",
                        "sekretaris-camat Memfasilitasi",
                        "sekretaris-camat Memfasilitasi");
    }

    @Test
    void whatIsMissingEverywhereIsToldOnce() {
        for (String code : List.of("P302", "P307", "P309", "P401", "P402")) {
            assertThat(args(code)).as(code).containsExactly(List.of("9", "66"));
        }
        assertThat(args("P317")).containsExactly(List.of("8", "62", "66"));
    }

    @Test
    void otherDefectsAreFoundWhereTheyStand() {
        assertThat(lines("P206"))
                .singleElement()
                .asString()
                .startsWith("camat.md: Meningkatnya kualitas dan jangkauan");
        assertThat(lines("P304")).singleElement().asString().contains("Upaya Penyelenggaraan Ketenteraman");
        assertThat(lines("P306")).singleElement().asString().contains("atau Jumlah Dokumen");
        assertThat(lines("P205")).hasSize(3).allMatch(line -> line.contains("efektif") || line.contains("akuntabel"));
        assertThat(args("P208")).containsExactly(List.of("ketentraman"), List.of("3", "difasilitas"));
        assertThat(args("P120")).containsExactly(List.of("12"), List.of("13", "12", "14"));
        assertThat(args("P129")).containsExactly(List.of("15", "15"));
        assertThat(args("P501")).containsExactly(List.of("nomor"));
    }

    @Test
    void scoresCountEachPlace() {
        assertThat(score("1.b-4").checked()).isEqualTo(62);
        assertThat(score("1.b-4").passed()).isEqualTo(62 - 14 - 2);
        assertThat(score("1.b-6").checked()).isEqualTo(66);
        assertThat(score("1.b-6").passed()).isZero();
        assertThat(score("1.b-8").failed()).extracting(Scores.Failed::node).contains("camat/pelayanan-publik");
        assertThat(score("1.b-10").passed()).isEqualTo(9);
        assertThat(score("2.a").passed()).isZero();
        assertThat(score("1.b-9").passed()).isZero();
    }

    private static Scores.Score score(String criterion) {
        return scores.of("2024").stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> args(String code) {
        return findings.stream()
                .filter(found -> found.code().equals(code))
                .map(found -> found.message().args())
                .toList();
    }

    /** File and text of each finding of a code. */
    private static List<String> lines(String code) {
        return findings.stream()
                .filter(found -> found.code().equals(code))
                .map(found -> found.at().file().replaceFirst(".*/", "") + ": "
                        + LOADED.files()
                                .line(found.at().file(), found.at().line())
                                .orElse("")
                                .strip()
                                .replaceFirst("uraian: ", ""))
                .toList();
    }
}
