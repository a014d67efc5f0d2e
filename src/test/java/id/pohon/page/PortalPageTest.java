package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.site.SiteFile;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The portal with few and with many offices. */
class PortalPageTest {

    @Test
    void fewOfficesStandOnOnePageByYear() throws Exception {
        Document home = page(3, 1, "index.html");
        assertThat(home.select("thead th").eachText()).containsExactly("Instansi", "Tahun 2025", "Tahun 2024");
        assertThat(home.select("[data-baris] th a").eachText())
                .containsExactly("Kantor 001", "Kantor 002", "Kantor 003");
        assertThat(home.select("[data-baris]").get(0).text())
                .isEqualTo("Kantor 001 1 jabatan, 1 sasaran, 1 indikator, Kantor 001, 2025 12% terisi belum terbit");
        assertThat(home.select("[data-baris] td a").get(0).attr("href")).isEqualTo("k1/2025/index.html");
        assertThat(home.select("[data-baris] th a").get(0).attr("href")).isEqualTo("tahun/k1/index.html");
    }

    @Test
    void fewOfficesOfSeveralWilayahStandUnderTheirNames() throws Exception {
        assertThat(page(4, 2, "index.html").select(".group").eachText()).containsExactly("Kabupaten 0", "Kabupaten 1");
    }

    @Test
    void manyOfficesAreSplitByWilayah() throws Exception {
        Document home = page(120, 2, "index.html");
        assertThat(home.select("[data-baris]").eachText())
                .containsExactly("Kabupaten 0 60 60 60 60", "Kabupaten 1 60 60 60 60");
        assertThat(home.select("[data-baris] a").eachAttr("href"))
                .containsExactly("wilayah-kabupaten-0.html", "wilayah-kabupaten-1.html");
        assertThat(page(120, 2, "wilayah-kabupaten-1.html").select("[data-baris]"))
                .hasSize(60);
    }

    @Test
    void manyOfficesOfOneWilayahAreSplitIntoPages() throws Exception {
        Document home = page(230, 1, "index.html");
        assertThat(home.select("[data-baris]")).hasSize(Portal.MOST);
        assertThat(home.select("main nav.in-page a").eachAttr("href"))
                .containsExactly("wilayah-kabupaten-0_2.html", "wilayah-kabupaten-0_3.html");
        Document last = page(230, 1, "wilayah-kabupaten-0_3.html");
        assertThat(last.select("[data-baris]")).hasSize(30);
        assertThat(last.select("main nav.in-page a").eachAttr("href"))
                .containsExactly("index.html", "wilayah-kabupaten-0_2.html");
    }

    @Test
    void noPageGrowsWithTheNumberOfOffices() throws Exception {
        TreeMap<String, Integer> few = sizes(110);
        TreeMap<String, Integer> many = sizes(220);
        few.forEach((address, size) -> assertThat(many.get(address)).as(address).isLessThanOrEqualTo(size + size / 10));
        assertThat(many).containsKeys("404.html", "cari.html", "unduh.html", "k1/2025/unduh.html", "index.html");
    }

    /** Sizes of the pages that both sites have. */
    private static TreeMap<String, Integer> sizes(int offices) throws Exception {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        for (SiteFile file : MadePages.of(content(offices, 1)).files()) {
            String path = file.address().path();
            boolean ofOther = path.matches("k\\d+/.*|tahun/.*") && !path.matches("(tahun/)?k1/.*");
            if (path.endsWith(".html") && !ofOther && !path.contains("_")) {
                sizes.put(path, file.producer().make().length);
            }
        }
        return sizes;
    }

    private static Document page(int offices, int wilayah, String address) throws Exception {
        return MadePages.of(content(offices, wilayah)).page(address);
    }

    private static String content(int offices, int wilayah) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= offices; i++) {
            text.append(office(i, i % 2 == 0 && offices < 10 ? 2024 : 2025, wilayah));
        }
        return text.toString();
    }

    private static String office(int i, int year, int wilayah) {
        return """
                @@ k%1$d/%2$d/cascade.yaml
                tahun: %2$d
                instansi: {kode: k%1$d, nama: Kantor %1$03d, wilayah: Kabupaten %3$d}
                judul: Cascading Kinerja
                status: ditetapkan
                @@ k%1$d/%2$d/unit/kepala.yaml
                jabatan: Kepala
                sasaran: [{kode: a, uraian: Sasaran %1$03d, indikator: [{kode: a, uraian: Indikator, satuan: Nilai}]}]
                """.formatted(i, year, i % wilayah);
    }
}
