package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import id.pohon.contoh.ThreeOffices;
import id.pohon.contoh.TigaInstansi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of pages for search engines has what its pages say of themselves, and nothing that sends them away. */
class SitemapTest {

    private static final String HOME = "https://contoh.example/pohon/";

    @TempDir
    Path project;

    @Test
    void pagesAndDocumentsAreListedAndWhatLeadsElsewhereIsNot() throws IOException {
        Isi.write(project.resolve("content"), Isi.cascade(2024, "alamat_lama: [lama]") + """
                @@ situs.yaml
                alamat: https://contoh.example/pohon/
                @@ 2024/unit/camat.yaml
                jabatan: Camat
                sebelumnya: [kepala]
                sasaran:
                  - {kode: a, uraian: Meningkatnya layanan, indikator: [{kode: a, uraian: Persentase layanan}]}
                """);
        build();
        assertThat(listed())
                .containsExactly(
                        "2024/dokumen/cascading-kinerja.html",
                        "2024/dokumen/iku.html",
                        "2024/dokumen/index.html",
                        "2024/dokumen/matriks.html",
                        "2024/dokumen/perjanjian-kinerja-camat.html",
                        "2024/dokumen/pohon.html",
                        "2024/dokumen/rencana-aksi.html",
                        "2024/evaluasi.html",
                        "2024/index.html",
                        "2024/indikator.html",
                        "2024/kelengkapan.html",
                        "2024/keselarasan.html",
                        "2024/pohon.html",
                        "2024/sasaran.html",
                        "2024/unit/camat.html",
                        "cari.html",
                        "tahun/contoh/camat.html",
                        "tahun/contoh/index.html",
                        "unduh.html");
        assertThat(site()).containsKeys("lama/index.html", "2024/unit/kepala.html", "index.html", "404.html");
        assertListsWhatPagesSay();
        assertThat(site().get("robots.txt")).endsWith("\nSitemap: " + HOME + "sitemap.xml\n");
    }

    @Test
    void theListOfSeveralOfficesFitsTheirPages() throws IOException {
        TigaInstansi.copyTo(project);
        build();
        assertThat(listed()).contains("index.html", "hulu/2025/dokumen/iku.html", "hulu/2025/index.html");
        assertListsWhatPagesSay();
    }

    @Test
    void aDraftHasNoList() throws IOException {
        TigaInstansi.copyTo(project);
        build("--draft");
        Map<String, String> draft = Run.files(project.resolve("site-rancangan"));
        assertThat(draft).containsKey("hulu/2026/index.html").doesNotContainKey("sitemap.xml");
        assertThat(draft.get("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void oneCascadeAloneListsWhatIsKept() throws IOException {
        Isi.write(
                project.resolve("content"), ThreeOffices.content().replace("contoh.example/", "contoh.example/pohon/"));
        build();
        List<String> all = listed();
        build("--only", "muara/2025");
        assertThat(listed()).isEqualTo(all).contains("kesehatan/2025/dokumen/iku.html");
    }

    private void build(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "build";
        args[1] = "--no-pdf";
        System.arraycopy(options, 0, args, 2, options.length);
        Run run = Run.of(project, args);
        assertThat(run.code()).as(run.said()).isZero();
    }

    /** A page is listed if it may be, and names no other page as the one to list. */
    private void assertListsWhatPagesSay() {
        TreeSet<String> pages = new TreeSet<>();
        site().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text);
                boolean own =
                        page.select("link[rel=canonical]").eachAttr("href").contains(HOME + path);
                if (own && page.select("meta[name=robots][content=noindex]").isEmpty()) {
                    pages.add(path);
                }
            }
        });
        assertThat(listed()).containsExactlyElementsOf(pages);
    }

    /** Below the address of the site. */
    private List<String> listed() {
        return Jsoup.parse(site().get("sitemap.xml"), "", Parser.xmlParser())
                .select("urlset > url > loc")
                .eachText()
                .stream()
                .peek(address -> assertThat(address).startsWith(HOME))
                .map(address -> address.substring(HOME.length()))
                .toList();
    }

    private Map<String, String> site() {
        return Run.files(project.resolve("site"));
    }
}
