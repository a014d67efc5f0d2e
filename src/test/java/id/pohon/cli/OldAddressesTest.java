package id.pohon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Isi;
import id.pohon.contoh.Run;
import id.pohon.contoh.ThreeOffices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code alamat_lama} of a cascade. */
class OldAddressesTest {

    private static final String UNIT = """
            @@ %s/unit/camat.yaml
            jabatan: Camat
            sasaran:
              - {kode: a, uraian: Meningkatnya layanan, indikator: [{kode: a, uraian: Persentase layanan}]}
            """;

    @TempDir
    Path project;

    @Test
    void everyFileOfTheFolderIsFoundAtItsOldAddress() throws IOException {
        write("[lama]");
        Map<String, String> site = build();
        String nginx = site.get("data/server-nginx.conf");
        String apache = site.get("data/server-apache.conf");
        assertThat(site)
                .containsKeys("2024/dokumen/iku.pdf", "2024/data/cascade.json", "2024/gambar/susunan.svg")
                .containsKeys("2024/evaluasi.html", "2024/dokumen/index.html");
        below(site, "2024/").forEach(path -> {
            assertThat(nginx).contains("location = /lama/" + path + " { return 301 /2024/" + path + "; }\n");
            assertThat(apache).contains("Redirect permanent \"/lama/" + path + "\" \"/2024/" + path + "\"\n");
        });
        assertThat(below(site, "lama/"))
                .containsExactlyElementsOf(below(site, "2024/")
                        .filter(path -> path.endsWith(".html"))
                        .toList());
        assertThat(site.get("lama/dokumen/iku.html")).contains("0; url=../../2024/dokumen/iku.html");
    }

    @Test
    void aCascadeInsideTheFolderOfAnotherIsNoneOfItsFiles() throws IOException {
        write("[lama]");
        Isi.write(
                project.resolve("content"),
                Isi.cascade(2025, "").replace("@@ 2025/", "@@ 2024/baru/") + UNIT.formatted("2024/baru"));
        String nginx = build("--no-pdf").get("data/server-nginx.conf");
        assertThat(nginx).contains("/lama/evaluasi.html ").doesNotContain("/lama/baru/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lama/", "/lama"})
    void slashesAroundAFolderDoNotMatter(String written) throws IOException {
        write("[" + written + "]");
        assertThat(build("--no-pdf")).containsKey("lama/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/../../b", "a//b", "..", "/", "a\\b"})
    void whatIsNoFolderOfTheSiteLeadsNowhere(String written) throws IOException {
        write("['" + written + "']");
        assertThat(build("--no-pdf").get("data/server-nginx.conf")).doesNotContain("return 301");
    }

    @Test
    void anOldAddressDoesNotWriteIntoTheSettingsOfAServer() throws IOException {
        write("['a { return 200 x; }', lama]");
        Map<String, String> site = build("--no-pdf");
        assertThat(site).containsKey("a { return 200 x; }/index.html");
        assertThat(site.get("data/server-nginx.conf"))
                .contains("/lama/index.html")
                .doesNotContain("return 200");
        assertThat(site.get("data/server-apache.conf")).doesNotContain("return 200");
    }

    @Test
    void oneCascadeAloneKeepsThoseOfOthers() throws IOException {
        Isi.write(project.resolve("content"), ThreeOffices.content());
        for (String cascade : new String[] {"kesehatan/2025", "muara/2025"}) {
            Path file = project.resolve("content").resolve(cascade).resolve("cascade.yaml");
            Files.writeString(file, Files.readString(file) + "alamat_lama: [lama/" + cascade + "]\n");
        }
        Map<String, String> whole = build("--no-pdf");
        assertThat(whole).containsKeys("lama/kesehatan/2025/dokumen/iku.html", "lama/muara/2025/index.html");
        assertThat(Run.differing(whole, build("--no-pdf", "--only", "muara/2025")))
                .isEmpty();
    }

    private void write(String alamatLama) throws IOException {
        Isi.write(project.resolve("content"), Isi.cascade(2024, "alamat_lama: " + alamatLama) + UNIT.formatted("2024"));
    }

    /** The site after a build. */
    private Map<String, String> build(String... options) {
        Run run = Run.of(
                project, Stream.concat(Stream.of("build"), Stream.of(options)).toArray(String[]::new));
        assertThat(run.code()).as(run.said()).isZero();
        return Run.files(project.resolve("site"));
    }

    private static Stream<String> below(Map<String, String> site, String folder) {
        return site.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()));
    }
}
