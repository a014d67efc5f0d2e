package id.pohon.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.html.Html;
import id.pohon.json.Json;
import id.pohon.model.Pohon;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DataFilesTest {

    private static final Pohon POHON = Pohon.of(Sample.cascade());
    private static final List<DataFile> FILES = DataFiles.of(POHON, Sample.situs(), Phrases.ID);

    @Test
    void filesForPeopleComeFirst() {
        assertThat(FILES)
                .extracting(DataFile::name)
                .containsExactly(
                        "cascade.xlsx",
                        "unit.csv",
                        "sasaran.csv",
                        "indikator.csv",
                        "tautan.csv",
                        "arah.csv",
                        "program.csv",
                        "cascade.json",
                        "cascade.schema.json",
                        "stratml.xml",
                        "datapackage.json");
        assertThat(FILES.get(0).format()).isEqualTo("XLSX");
    }

    @Test
    void everyFileHasTheSameBytesEachTime() {
        List<DataFile> again = DataFiles.of(Pohon.of(Sample.cascade()), Sample.situs(), Phrases.ID);
        for (int i = 0; i < FILES.size(); i++) {
            assertThat(again.get(i).bytes())
                    .as(FILES.get(i).name())
                    .isEqualTo(FILES.get(i).bytes())
                    .hasSize(FILES.get(i).size());
        }
    }

    @Test
    void noFileHasTheNipOfAPerson() {
        assertThat(new String(CascadeJson.write(POHON).file(), UTF_8)).contains("197001012000011001");
        for (DataFile file : FILES) {
            assertThat(new String(file.bytes(), UTF_8)).as(file.name()).doesNotContain("197001012000011001");
        }
    }

    @Test
    void thePackageNamesEveryOtherFileWithItsSizeAndSum() throws Exception {
        Map<String, Json.Obj> resources = resources(FILES);
        for (DataFile file : FILES.subList(0, FILES.size() - 1)) {
            byte[] bytes = file.bytes();
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(resources.get(file.name()).members())
                    .as(file.name())
                    .containsEntry("bytes", Json.of(bytes.length))
                    .containsEntry("hash", Json.of("sha256:" + HexFormat.of().formatHex(sum)))
                    .containsEntry("mediatype", Json.of(file.mediaType()));
        }
    }

    @Test
    void thePackageDescribesTheColumnsOfTheTable() {
        String unit = resources(FILES).get("unit.csv").line();
        assertThat(unit)
                .contains(
                        "{\"name\":\"kode\",\"type\":\"string\",\"description\":\"Kode tetap unit, juga alamatnya pada"
                                + " situs.\",\"constraints\":{\"required\":true}}")
                .contains("\"primaryKey\":\"kode\"")
                .contains(
                        "\"foreignKeys\":[{\"fields\":\"atasan\",\"reference\":{\"resource\":\"\",\"fields\":\"kode\"}}]");
    }

    @Test
    void theSiteHasEachTableOnceAndAnIndex() {
        List<Pohon> all =
                Stream.of(1L, 2L).map(s -> Pohon.of(RandomCascade.of(s))).toList();
        List<DataFile> files = SiteData.of(all, Sample.emptySitus(), Phrases.EN);
        assertThat(files)
                .extracting(DataFile::name)
                .startsWith("cascade.csv", "unit.csv", "sasaran.csv", "indikator.csv", "tautan.csv")
                .endsWith("index.json", "datapackage.json");
        String unit = text(files, "unit.csv");
        assertThat(unit)
                .startsWith("cascade,instansi,tahun,kode,jabatan")
                .contains("\r\nkantor/2024,kantor,2024,unit-0,");
        assertThat(text(files, "index.json"))
                .contains("\"cascade\": \"../kantor/2024/data/cascade.json\"")
                .contains("\"unit\": " + all.get(0).unit().size());
        assertThat(resources(files).get("sasaran.csv").line())
                .contains("\"primaryKey\":[\"cascade\",\"id\"]")
                .contains("\"reference\":{\"resource\":\"unit\",\"fields\":[\"cascade\",\"kode\"]}");
    }

    @Test
    void aPageSaysWhatDataItHas() {
        Html block = JsonLd.dataset(
                POHON.cascade(), Sample.emptySitus(), Phrases.ID, FILES.subList(1, 2), name -> "data/" + name);
        String json = Jsoup.parse(block.markup()).selectFirst("script").data();
        assertThat(json)
                .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\"")
                .contains("\"contentUrl\":\"data/unit.csv\"")
                .contains("\"temporalCoverage\":\"2024\"")
                .contains("\"datePublished\":\"2024-01-08\"");
    }

    @Test
    void addressesAreAbsoluteIfTheSiteKnowsItsOwn() {
        Html block = JsonLd.dataset(
                POHON.cascade(), Sample.situs(), Phrases.ID, FILES.subList(1, 2), name -> "data/" + name);
        assertThat(block.markup()).contains("\"https://contoh.example/pohon/2024/data/unit.csv\"");
    }

    @Test
    void noContentCanEndTheBlock() {
        for (long seed = 0; seed < 20; seed++) {
            Html block = JsonLd.organization(RandomCascade.of(seed), Sample.situs());
            assertThat(Jsoup.parse(block.markup()).select("body > *")).isEmpty();
            String data =
                    Jsoup.parse(block.markup()).selectFirst("head > script").data();
            assertThat(Json.read(data.getBytes(UTF_8))).isInstanceOf(Json.Obj.class);
        }
    }

    private static Map<String, Json.Obj> resources(List<DataFile> files) {
        Json.Obj dataPackage =
                (Json.Obj) Json.read(text(files, "datapackage.json").getBytes(UTF_8));
        Map<String, Json.Obj> resources = new TreeMap<>();
        for (Json item : ((Json.Arr) dataPackage.members().get("resources")).items()) {
            Json.Obj resource = (Json.Obj) item;
            resources.put(((Json.Text) resource.members().get("path")).value(), resource);
        }
        return resources;
    }

    private static String text(List<DataFile> files, String name) {
        DataFile file =
                files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
        return new String(file.bytes(), UTF_8);
    }
}
