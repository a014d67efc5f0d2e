package id.pohon.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.html.HtmlRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @TempDir
    static Path folder;

    private static Path small;

    @BeforeAll
    static void buildTheSmallOffice() throws IOException {
        small = SmallOffice.build(folder);
    }

    @Test
    void cascadingKinerjaHasEverySasaranAndIndikatorOfTheSourceDocument() throws IOException {
        Document html = real("cascading-kinerja");
        List<String> printed = new ArrayList<>();
        for (Element unit : html.select("section.unit")) {
            for (Element group : unit.select("tbody")) {
                for (Element indikator : group.select("td:not(.nomor)")) {
                    printed.add(unit.selectFirst("h3").text() + "\t" + own(group.selectFirst("th")) + "\t"
                            + own(indikator));
                }
            }
        }
        assertThat(printed).containsExactlyElementsOf(sourceDocument());
    }

    @Test
    void cascadingKinerjaHasThePartsOfThePrintedDocumentInOrder() throws IOException {
        assertThat(real("cascading-kinerja").select("h1, h2").eachText())
                .containsExactly(
                        "Cascading Kinerja Kecamatan Kembang Janggut Kabupaten Kutai Kartanegara Tahun 2024",
                        "Kata Pengantar",
                        "Daftar Isi",
                        "Bagan cascading kinerja",
                        "Sasaran dan indikator per jabatan",
                        "Glosarium",
                        "Keterangan dokumen");
        assertThat(real("cascading-kinerja").selectFirst(".preface .signed").text())
                .isEqualTo("Kembang Janggut, 5 Januari 2024 Camat Kembang Janggut belum diisi");
    }

    @Test
    void theAgreementHasBothPartiesTheSuperiorAtTheLeft() throws IOException {
        Document html = real("perjanjian-kinerja-kasi-pmd");
        assertThat(html.select(".agreement .field").eachText())
                .containsExactly(
                        "Nama belum diisi",
                        "Jabatan Kasi Pemberdayaan Masyarakat Desa",
                        "Nama belum diisi",
                        "Jabatan Sekretaris Camat");
        Element parties = html.selectFirst(".agreement .parties");
        assertThat(parties.child(0).className()).isEqualTo("party-left");
        assertThat(parties.child(0).text()).startsWith("Pihak Kedua, Sekretaris Camat");
        assertThat(parties.child(1).text())
                .startsWith("Kembang Janggut, belum diisi 2024 Pihak Pertama, Kasi Pemberdayaan Masyarakat Desa");
    }

    @Test
    void whatTheContentDoesNotSayIsBlank() throws IOException {
        Document html = real("perjanjian-kinerja-camat");
        assertThat(html.select(".agreement .field").last().text()).isEqualTo("Jabatan belum diisi");
        assertThat(html.select(".attachment td.narrow").eachText()).containsOnly("belum diisi");
    }

    @Test
    void whatTheContentSaysStandsInTheAgreement() throws IOException {
        Document html = small("2031", "perjanjian-kinerja-kepala");
        assertThat(html.selectFirst("h1").text()).isEqualTo("Perjanjian Kinerja Tahun 2031");
        assertThat(html.select(".agreement .field").eachText())
                .containsExactly(
                        "Nama Siti Contoh", "Jabatan Plt. Kepala Kantor", "Nama Budi Contoh", "Jabatan Bupati Uji");
        assertThat(html.selectFirst(".party-right .dateline").text()).isEqualTo("Uji, 3 Februari 2031");
        assertThat(html.select(".attachment table").first().select("tbody").text())
                .isEqualTo("1 Meningkatnya mutu \"layanan\" & <uji> Nilai mutu layanan Nilai 85");
        assertThat(html.select(".attachment table").last().select("tbody").text())
                .isEqualTo("1 9.99.01 Program uji 1.250.000 APBD");
    }

    @Test
    void aChangeWithinTheYearNeedsAChangedAgreement() throws IOException {
        assertThat(small("2031-perubahan", "perjanjian-kinerja-kepala")
                        .selectFirst("h1")
                        .text())
                .isEqualTo("Perjanjian Kinerja Perubahan Tahun 2031");
    }

    @Test
    void noDocumentHasANip() throws IOException {
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                assertThat(file).content().doesNotContain("198001012005012001");
            }
        }
    }

    @Test
    void theMatrixSaysHowEachUnitSupportsItsSuperior() throws IOException {
        assertThat(small("2031", "matriks").select(".matrix tbody tr").eachText())
                .containsExactly("1 Meningkatnya mutu \"layanan\" & <uji> L 1 TL 2 usulan");
        Element tenth = real("matriks")
                .select("#jabatan-sekretaris-camat ~ table tbody tr")
                .get(9);
        assertThat(tenth.text())
                .isEqualTo("10 Teradministrasikannya seluruh Barang Milik Daerah pada Perangkat Daerah"
                        + " M 1, 2, 3, 4 usulan – – – – – –");
    }

    @Test
    void theActionPlanHasFourQuarters() throws IOException {
        assertThat(small("2031", "rencana-aksi").select("tbody").first().text())
                .endsWith("Nilai mutu layanan Nilai 85 80 82 84 85");
    }

    @Test
    void theIkuTableHasReasonFormulaSourceAndWhoAnswers() throws IOException {
        assertThat(small("2031", "iku").select("tbody").text())
                .endsWith(
                        "Nilai mutu layanan Nilai Paling berarti bagi warga jumlah nilai / banyak responden Survei Pelaksana");
        assertThat(real("iku")
                        .select("tbody td:not(.narrow, .nomor, .wide-cell, .medium)")
                        .eachText())
                .hasSize(4);
    }

    @Test
    void everyDocumentIsListedAndFollowsTheRulesOfPages() throws IOException {
        Path dokumen = RealDocuments.folder().resolve("2024/dokumen");
        Document index = Jsoup.parse(dokumen.resolve("index.html"));
        try (Stream<Path> files = Files.list(dokumen)) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals("index.html"))
                    .sorted()
                    .toList();
            assertThat(index.select("main td a").eachAttr("href").stream().sorted())
                    .containsExactlyElementsOf(names);
            assertThat(names).hasSize(2 * (5 + 9));
        }
        assertThat(HtmlRules.check(small))
                .noneMatch(v -> v.file().contains("/dokumen/") && !v.file().endsWith("index.html"));
    }

    private static List<String> sourceDocument() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/sumber/tabel-2024.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                // the table reads "Intra Suku , Umat"; the chart has no space there (docs/sumber.md)
                .map(cells -> cells[0] + "\t" + cells[2] + "\t" + cells[3].replace(" ,", ","))
                .toList();
    }

    /** Its text without the remark [sic]. */
    private static String own(Element cell) {
        return cell.ownText();
    }

    private static Document real(String name) throws IOException {
        return Jsoup.parse(RealDocuments.folder().resolve("2024/dokumen/" + name + ".html"));
    }

    private static Document small(String year, String name) throws IOException {
        return Jsoup.parse(small.resolve(year + "/dokumen/" + name + ".html"));
    }
}
