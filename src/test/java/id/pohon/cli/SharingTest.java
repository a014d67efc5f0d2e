package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What a site tells those who share it, follow it, serve it or own it; and how an owner makes it look theirs. */
class SharingTest {

    private static final String UNIT = """
            @@ 2024/unit/camat.yaml
            jabatan: Camat
            sasaran:
              - {kode: pelayanan, uraian: Meningkatnya kualitas pelayanan, indikator: [{kode: a, uraian: Persentase}]}
            """;

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir
    Path project;

    private String said = "";

    @Test
    void aSiteWithoutAnAddressTellsNothingAbsolute() throws IOException {
        assertThat(build("")).isZero();
        assertThat(read("index.html")).doesNotContain("og:").doesNotContain("atom+xml");
        assertThat(project.resolve("site/umpan.xml")).doesNotExist();
        assertThat(read("404.html")).contains("href=\"index.html\"", "Bila tautan di atas tidak terbuka");
    }

    @Test
    void aPageIsSharedWithItsPictureAndAddress() throws IOException {
        assertThat(build("alamat: https://contoh.example/pohon\n")).isZero();
        assertThat(read("2024/unit/camat.html"))
                .contains("<meta property=\"og:url\" content=\"https://contoh.example/pohon/2024/unit/camat.html\">")
                .contains("<meta property=\"og:image\" content=\"https://contoh.example/pohon/aset/bagikan.png\">")
                .contains("<meta property=\"og:image:alt\" content=\"Pohon Kinerja: siapa berjanji apa,")
                .contains("href=\"../../umpan.xml\"");
        assertThat(project.resolve("site/aset/bagikan.png")).exists();
    }

    @Test
    void aPictureOfItsOwnIsSharedInstead() throws IOException {
        logo("gambar/pratinjau.png");
        assertThat(build("alamat: https://contoh.example/\ngambar: pratinjau.png\n"))
                .isZero();
        assertThat(read("index.html"))
                .contains("content=\"https://contoh.example/gambar/pratinjau.png\"")
                .doesNotContain("og:image:alt");
    }

    @Test
    void theFeedHasTheDatesOfTheContentNewestFirst() throws IOException {
        String dates =
                "diterbitkan: 2024-02-01\nriwayat: [{tanggal: 2024-03-01, uraian: Satuan & target dilengkapi}]\n";
        assertThat(build("alamat: https://contoh.example/\n", dates)).isZero();
        assertThat(read("umpan.xml"))
                .contains("<updated>2024-03-01T00:00:00Z</updated>\n  <link rel=\"self\"")
                .contains("<summary>Satuan &amp; target dilengkapi</summary>")
                .containsSubsequence("#riwayat-1</id>", "#diterbitkan</id>");
    }

    /** Content with control characters is refused (P003), phrases of a project are not. */
    @Test
    void theFeedIsXmlWhateverThePhrasesSay() throws Exception {
        phrases("umpan.diubah = <b> & \\u0001 {0}\n");
        String change = "riwayat: [{tanggal: 2024-03-01, uraian: \"<i> & 'satu'\"}]\n";
        assertThat(build("alamat: https://contoh.example/a&b/\n", change)).isZero();
        Document feed = xml("umpan.xml");
        assertThat(feed.getElementsByTagNameNS(ATOM, "title").item(1).getTextContent())
                .isEqualTo("<b> & \uFFFD Cascading Kinerja Tahun 2024");
        assertThat(feed.getElementsByTagNameNS(ATOM, "summary").item(0).getTextContent())
                .isEqualTo("<i> & 'satu'");
        assertThat(xml("sitemap.xml").getElementsByTagName("loc").item(0).getTextContent())
                .startsWith("https://contoh.example/a&b/");
    }

    private Document xml(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(project.resolve("site").resolve(file).toFile());
    }

    @Test
    void securityTxtExpiresOnTheDayTheOwnerWrote() throws IOException {
        assertThat(build("keamanan: {kontak: \"mailto:a@contoh.example\", berlaku_sampai: 2027-12-31}\n"))
                .isZero();
        assertThat(read(".well-known/security.txt"))
                .isEqualTo("Contact: mailto:a@contoh.example\nExpires: 2027-12-31T23:59:59Z\n"
                        + "Preferred-Languages: id, en\n");
    }

    @Test
    void theMissingPageLeadsOnFromAnyDepth() throws IOException {
        assertThat(build("alamat: https://contoh.example/pohon/\n")).isZero();
        assertThat(read("404.html"))
                .contains("href=\"/pohon/index.html\"", "href=\"/pohon/aset/halaman.css?v=", "data-cari=\"/pohon/\"")
                .contains("href=\"#isi\"")
                .doesNotContainPattern("(href|src)=\"(?!/pohon/|#|https:|mailto:)");
        assertThat(read("data/server-apache.conf")).contains("ErrorDocument 404 /pohon/404.html");
    }

    @Test
    void aLogoKeepsItsRoomAndHasWords() throws IOException {
        logo("gambar/lambang.png");
        assertThat(build("logo: lambang.png\nlogo_alt: Lambang & contoh\n")).isZero();
        assertThat(read("2024/unit/camat.html"))
                .contains(
                        "src=\"../../gambar/lambang.png\" alt=\"Lambang &amp; contoh\" width=\"1200\" height=\"630\"");
        assertThat(build("logo: lambang.png\n")).isZero();
        assertThat(read("index.html")).doesNotContain("brand-logo");
    }

    @Test
    void coloursReachPagesPrintAndPictures() throws IOException {
        assertThat(build("warna: {jenjang_1: \"#7a1f1f\"}\n")).isZero();
        for (String file : new String[] {"aset/halaman.css", "aset/cetak.css", "2024/gambar/susunan.svg"}) {
            assertThat(read(file)).contains("--j1: #7a1f1f").contains("--j1-ink: #ffffff");
        }
    }

    @Test
    void aWeakColourIsRefused() throws IOException {
        assertThat(build("warna: {tautan: \"#999\"}\n")).isEqualTo(1);
        assertThat(said).contains("galat[P029]", "kontras 2.55:1", "yang terdekat dan cukup: \"#");
        assertThat(build("warna: {tautan: #999\n }\n")).isEqualTo(1);
        assertThat(said).contains("tanpa tanda kutip, # memulai komentar");
    }

    @Test
    void aPhraseFileChangesOnlyWhatItHas() throws IOException {
        phrases("landing.see-unit = Cari jabatan\n");
        assertThat(build("")).isZero();
        assertThat(read("index.html")).contains("Cari jabatan").contains("Lihat seluruh pohon");
    }

    @Test
    void aPhraseThatNothingAsksForOrFillsStopsTheBuild() throws IOException {
        phrases("landing.see-units = Cari jabatan\n");
        assertThat(build("")).isEqualTo(3);
        assertThat(said).contains("bahasa/id.properties", "landing.see-units", "landing.see-unit?");
        phrases("landing.see-unit = Cari {0}\n");
        assertThat(build("")).isEqualTo(3);
        assertThat(said).contains("landing.see-unit", "{0}");
    }

    @Test
    void aBrokenTemplateIsNamedWithLineAndPage() throws IOException {
        Path template = project.resolve("templates/page/unit.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<p>\n${jabatann}</p>\n");
        assertThat(build("")).isEqualTo(3);
        assertThat(said).contains("page/unit.ftlh baris 2 kolom 1", "jabatann", "2024/unit/camat.html");
    }

    private int build(String situs) throws IOException {
        return build(situs, "");
    }

    private int build(String situs, String cascade) throws IOException {
        Isi.write(project.resolve("content"), Isi.cascade(2024, cascade) + UNIT + "@@ situs.yaml\n" + situs);
        Run run = Run.of(project, "build", "--no-pdf");
        said = run.said();
        return run.code();
    }

    private void logo(String file) throws IOException {
        Path to = project.resolve("content").resolve(file);
        Files.createDirectories(to.getParent());
        Files.copy(Path.of("templates/aset/bagikan.png"), to);
    }

    private void phrases(String text) throws IOException {
        Path file = project.resolve("templates/bahasa/id.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String file) throws IOException {
        return Files.readString(project.resolve("site").resolve(file));
    }
}
