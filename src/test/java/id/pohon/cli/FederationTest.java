package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Folders;
import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import id.pohon.contoh.ThreeOffices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A portal takes offices as the files that their own sites have published. */
class FederationTest {

    private static final String JSON = "content/kesehatan/2025/cascade.json";

    @TempDir
    Path folder;

    @Test
    void aPublishedOfficeGivesTheSamePagesAsItsContent() throws IOException {
        Path written = project("ditulis", ThreeOffices.content());
        build(written);
        Path portal = project("portal", ThreeOffices.content());
        for (String cascade : new String[] {"kesehatan/2025", "muara/2025", "kabupaten/2025"}) {
            Folders.delete(portal.resolve("content").resolve(cascade));
            copy(
                    written.resolve("site/" + cascade + "/data/cascade.json"),
                    portal.resolve("content/" + cascade + "/cascade.json"));
        }
        build(portal);
        // Where a finding stands is said in the data for evaluators, and the files are other ones.
        assertThat(Run.differing(
                        withoutPlaces(Run.files(portal.resolve("site"))),
                        withoutPlaces(Run.files(written.resolve("site")))))
                .isEmpty();
    }

    @Test
    void anOfficeWithASiteOfItsOwnMovesToItsAddressInThePortal() throws IOException {
        String own = ThreeOffices.content()
                .replaceAll("(?s)@@ (kabupaten|muara)/.*?(?=@@ [^km]|@@ kesehatan|$)", "")
                .replace("@@ kesehatan/2025/", "@@ 2025/");
        Path office = project("kantor", own);
        build(office);
        Path portal = project("portal", ThreeOffices.content());
        build(portal);
        Map<String, String> before = units(portal, "kesehatan/2025");
        Folders.delete(portal.resolve("content/kesehatan/2025"));
        copy(office.resolve("site/2025/data/cascade.json"), portal.resolve(JSON));
        build(portal);
        assertThat(before).isNotEmpty();
        assertThat(Run.differing(units(portal, "kesehatan/2025"), before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kode\": \"kepala\" | \"kode\": \"../../jahat\" | galat[P037]",
                "\"kode\": \"kepala\" | \"kode\": \"index\" | galat[P009]",
                "\"tahun\": 2025, | \"tahun\": 2025, \"skrip\": \"x\", | galat[P030]",
                "\"tahun\": 2025, | \"tahun\": 2025, \"tahun\": 2024, | galat[P018]",
                "\"tahun\": 2025, | \"tahun\": 99999999999, | galat[P036]",
                "\"tahun\": 2025, | \"tahun\": [2025], | galat[P032]",
                "\"tahun\": 2025, | \"tahun\": 2025 | galat[P043]",
                "\"tahun\": 2025, | \"tahun\": 2025, \"sumber\": {\"tautan\": \"javascript:alert(1)\"}, | galat[P038]",
                "Meningkatnya gizi balita | Meningkatnya\\u202egizi | galat[P003]",
                "Narasi Kepala | Narasi\\u0000 Kepala | galat[P003]",
                "\"format\": 1, | \"format\": 2, | galat[P043]",
            })
    void whatIsWrongInAPublishedFileIsAFindingWithItsPlace(String right, String wrong, String finding)
            throws IOException {
        Path portal = portal();
        Path file = portal.resolve(JSON);
        String json = Files.readString(file);
        assertThat(json).contains(right);
        Files.writeString(
                file,
                json.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)));
        Run run = Run.of(portal, "check");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .containsPattern(java.util.regex.Pattern.quote(JSON) + ":[1-9][0-9]*:[1-9][0-9]*: "
                        + java.util.regex.Pattern.quote(finding));
    }

    @Test
    void markupInAPublishedFileIsText() throws IOException {
        Path portal = portal();
        Path file = portal.resolve(JSON);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("Meningkatnya gizi balita", "<script>alert(1)</script>")
                        .replace("Narasi Kepala Dinas", "<img src=x onerror=alert(1)> [x](javascript:alert(1))"));
        Run run = Run.of(portal, "build", "--no-pdf");
        Map<String, String> site = Run.files(portal.resolve("site"));
        site.values().removeIf(page -> !page.startsWith("<!DOCTYPE"));
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(String.join("", site.values()))
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void aFileThatNestsWithoutEndOrIsTooLargeIsRefused() throws IOException {
        Path portal = portal();
        Files.writeString(portal.resolve(JSON), "{\"a\":".repeat(5_000));
        assertThat(Run.of(portal, "check").said()).contains("galat[P021]");
        Files.writeString(portal.resolve(JSON), " ".repeat(10_000_001));
        assertThat(Run.of(portal, "check").said()).contains("galat[P002]");
    }

    @Test
    void oldAddressesOfAnotherSiteLeadNowhereHere() throws IOException {
        Path portal = portal();
        Path file = portal.resolve(JSON);
        Files.writeString(
                file,
                Files.readString(file).replace("\"tahun\": 2025,", "\"tahun\": 2025, \"alamat_lama\": [\"bupati\"],"));
        build(portal);
        assertThat(portal.resolve("site/bupati")).doesNotExist();
    }

    @Test
    void aYearIsStartedWhereItsContentIs() throws IOException {
        assertThat(Run.of(portal(), "new-year", "2026", "--from", "kesehatan/2025")
                        .said())
                .contains("berasal dari cascade.json yang diterbitkan situs lain");
    }

    /** A portal that takes one office as its published file. */
    private Path portal() throws IOException {
        Path portal = project("portal", ThreeOffices.content());
        build(portal);
        Folders.delete(portal.resolve("content/kesehatan/2025"));
        copy(portal.resolve("site/kesehatan/2025/data/cascade.json"), portal.resolve(JSON));
        return portal;
    }

    private Path project(String name, String content) throws IOException {
        Isi.write(folder.resolve(name).resolve("content"), content);
        return folder.resolve(name);
    }

    private static void build(Path project) {
        Run run = Run.of(project, "build", "--no-pdf");
        assertThat(run.code()).as(run.said()).isZero();
    }

    private static Map<String, String> units(Path project, String cascade) {
        Map<String, String> units = new TreeMap<>(Run.files(project.resolve("site/" + cascade + "/unit")));
        return units;
    }

    private static Map<String, String> withoutPlaces(Map<String, String> site) {
        Map<String, String> rest = new TreeMap<>(site);
        rest.keySet()
                .removeIf(path -> path.endsWith("evaluasi_temuan.csv")
                        || path.endsWith("datapackage.json")
                        || path.equals("manifest.sha256"));
        rest.replaceAll((path, text) ->
                text.replaceAll("evaluasi_temuan.csv[^<]*|<script type=\"application/ld.json\">.*|'sha256-[^']*'", ""));
        return rest;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
