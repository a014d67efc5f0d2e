package id.pohon.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.check.Scores;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.report.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTablesTest {

    private static final Pohon POHON = Pohon.of(Sample.cascade());
    private static final Indikator FIRST = POHON.sasaran().get(0).indikator().get(0);

    private static final Scores SCORES = new Scores(List.of(
            new Scores.Score(
                    POHON.cascade().alamat(),
                    "1.b-6",
                    Scores.Kind.INDIKATOR,
                    List.of("P302", "P306"),
                    3,
                    2,
                    1,
                    false,
                    List.of(new Scores.Failed(
                            FIRST.id(),
                            "P302",
                            new Position("C:/rumah/content/" + POHON.cascade().alamat() + "/unit/a.yaml", 7, 3)))),
            new Scores.Score(
                    POHON.cascade().alamat(), "3.a", Scores.Kind.CASCADE, List.of("P509"), 0, 0, 0, true, List.of())));

    private static final List<DataFile> FILES = DataFiles.of(POHON, Sample.situs(), SCORES, Phrases.ID);

    @Test
    void theFilesFollowTheOthersAndAreDescribed() {
        List<DataFile> without = DataFiles.of(POHON, Sample.situs(), Phrases.ID);
        assertThat(FILES)
                .extracting(DataFile::name)
                .containsAll(without.stream().map(DataFile::name).toList())
                .contains("evaluasi.csv", "evaluasi_temuan.csv", "kke1.csv", "kke2.csv", "kke5.csv")
                .endsWith("datapackage.json");
        assertThat(text("datapackage.json")).contains("\"path\": \"kke5.csv\"");
        for (var phrases : List.of(Phrases.ID, Phrases.EN)) {
            assertThat(DataDictionary.of(POHON, SCORES, phrases))
                    .extracting(DataDictionary.File::file)
                    .contains("kke1.csv");
        }
    }

    @Test
    void countsEachCriterion() {
        assertThat(text("evaluasi.csv"))
                .contains("1.b-6,indikator,P302;P306,3,2,1,66,\r\n")
                .containsPattern("3\\.a,cascade,P509,0,0,0,,.*belum jatuh tempo\\.\r\n");
        assertThat(text("evaluasi_temuan.csv"))
                .contains("1.b-6,P302,Tanpa satuan," + FIRST.id() + ","
                        + POHON.cascade().alamat() + "/unit/a.yaml,7\r\n");
    }

    @Test
    void namesRulesInTheLanguageOfTheSite() {
        String english = DataFiles.of(POHON, Sample.situs(), SCORES, Phrases.EN).stream()
                .filter(file -> file.name().equals("evaluasi_temuan.csv"))
                .map(file -> new String(file.bytes(), UTF_8))
                .findFirst()
                .orElseThrow();
        assertThat(english).contains("1.b-6,P302,Without unit of measure,");
    }

    @Test
    void proposesOnlyWhatARuleFound() {
        List<String> rows = text("kke1.csv").lines().toList();
        List<String> head = List.of(rows.get(0).split(","));
        assertThat(head)
                .containsExactly(
                        "id",
                        "jabatan",
                        "sasaran",
                        "indikator",
                        "target",
                        "kinerja",
                        "spesifik",
                        "dapat_diukur",
                        "dapat_dicapai",
                        "relevan",
                        "berbatas_waktu",
                        "jumlah",
                        "menantang",
                        "keterangan");
        assertThat(rows.stream().filter(row -> row.startsWith(FIRST.id() + ",")))
                .hasSize(1);
        assertThat(rows.stream().filter(row -> row.endsWith(",,,T,,,,,,P302"))).hasSize(1);
        assertThat(rows.stream().skip(1).filter(row -> row.contains(",T,"))).hasSize(1);
    }

    @Test
    void withoutScoresThereIsNothingToDraft() {
        Scores other = new Scores(List.of(
                new Scores.Score("lain/2024", "1.b-9", Scores.Kind.CASCADE, List.of(), 1, 1, 0, false, List.of())));
        assertThat(DataFiles.of(POHON, Sample.situs(), other, Phrases.ID))
                .extracting(DataFile::name)
                .doesNotContain("kke1.csv", "evaluasi.csv");
    }

    private static String text(String name) {
        return FILES.stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.bytes(), UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
