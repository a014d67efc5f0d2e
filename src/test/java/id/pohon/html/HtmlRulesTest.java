package id.pohon.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRulesTest {
    private static final String GOOD = """
            <!doctype html>
            <html lang="id">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Judul</title>
            <link rel="stylesheet" href="aset/gaya.css?v=1">
            </head>
            <body>
            <nav aria-label="Utama"><a href="unit/camat.html#satu">Camat</a></nav>
            <main>
            <h1>Judul</h1>
            <h2>Bagian</h2>
            <p id="isi">Isi</p>
            </main>
            </body>
            </html>
            """;
    private static final String CAMAT = GOOD.replace("aset/", "../aset/")
            .replace("unit/camat.html#satu", "../index.html#isi")
            .replace("<title>Judul", "<title>Camat")
            .replace("id=\"isi\"", "id=\"satu\"");

    private FileSystem disk;
    private Path site;

    @BeforeEach
    void writeAGoodSite() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.unix());
        site = disk.getPath("/site");
        write("index.html", GOOD);
        write("unit/camat.html", CAMAT);
        write("aset/gaya.css", "");
    }

    @AfterEach
    void closeTheDisk() throws IOException {
        disk.close();
    }

    @Test
    void theBuiltSiteFollowsEveryRule() throws IOException {
        assertThat(HtmlRules.check(BuiltSite.folder())).isEmpty();
    }

    @Test
    void theMiniSiteFollowsEveryRule() throws IOException {
        assertThat(HtmlRules.check(Path.of("src/test/resources/browser/mini-site")))
                .isEmpty();
    }

    @Test
    void aGoodPageHasNoViolation() throws IOException {
        assertThat(HtmlRules.check(site)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void aBadPageIsReported(String rule, String good, String bad, String words) throws IOException {
        assertThat(GOOD).contains(good);
        write("index.html", GOOD.replace(good, bad));

        List<Violation> violations = HtmlRules.check(site);

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.file()).isEqualTo("index.html");
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.detail()).contains(words);
        });
    }

    static Stream<Arguments> aBadPageIsReported() {
        String text = "<h2>Bagian</h2>";
        String style = "aset/gaya.css?v=1";
        String link = "unit/camat.html#satu";
        return Stream.of(
                arguments("lang", "<html lang=\"id\">", "<html>", "no language"),
                arguments("title", "<title>Judul</title>", "<title> </title>", "no title"),
                arguments("viewport", "width=device-width", "width=1024", "viewport"),
                arguments("csp", "default-src 'none'; ", "", "default-src"),
                arguments("csp", "style-src 'self'", "style-src 'unsafe-inline'", "unsafe"),
                arguments("csp", "http-equiv", "name", "no meta element"),
                arguments(
                        "csp",
                        "<meta charset=\"utf-8\">",
                        "<link rel=stylesheet href=aset/gaya.css>",
                        "before the policy"),
                arguments("inline", text, "<script>alert(1)</script>", "inline script"),
                arguments("inline", text, "<style>p { color: red }</style>", "inline style sheet"),
                arguments("inline", text, "<p style='color: red'>x</p>", "style attribute"),
                arguments("inline", text, "<svg><g style='fill: red'/></svg>", "style attribute"),
                arguments("inline", text, "<p onclick='alert(1)'>x</p>", "event handler"),
                arguments("headings", "<h1>Judul</h1>", "<h1>Judul</h1><h1>Lagi</h1>", "2 h1"),
                arguments("headings", text, "<h3>Bagian</h3>", "\"Bagian\" comes after level 1"),
                arguments("headings", text, "<h2></h2>", "empty"),
                arguments("ids", text, "<h2 id=isi>Bagian</h2>", "already taken"),
                arguments("ids", text, "<p aria-describedby=hilang>x</p>", "\"hilang\""),
                arguments("landmarks", "<main>", "<main></main><main aria-label=Isi>", "2 main"),
                arguments("landmarks", text, "<nav>x</nav>", "needs a label"),
                arguments("landmarks", text, "<nav aria-label=Utama>x</nav>", "same label"),
                arguments("pictures", text, "<img src=aset/gaya.css>", "no alt"),
                arguments("pictures", text, "<svg role=img></svg>", "neither title nor label"),
                arguments("tables", text, "<table><tr><th scope=row>a<td>b</table>", "no caption"),
                arguments("tables", text, "<table><caption>c</caption><tr><td>b</table>", "no th"),
                arguments("tables", text, "<table><caption>c</caption><tr><th>a</table>", "\"a\" has no scope"),
                arguments("controls", text, "<input type=search>", "no label"),
                arguments("controls", text, "<label for=s></label><select id=s></select>", "no label"),
                arguments("controls", text, "<button type=button></button>", "no text"),
                arguments("controls", text, "<input type=submit value=''>", "no text"),
                arguments("controls", text, "<a href='#isi'></a>", "no text"),
                arguments("link", style, "https://contoh.invalid/gaya.css", "absolute"),
                arguments("link", style, "//contoh.invalid/gaya.css", "absolute"),
                arguments("link", style, "/aset/gaya.css", "absolute"),
                arguments("link", style, "Aset/gaya.css", "does not exist"),
                arguments("link", text, "<img alt='' src='http://contoh.invalid/a.png'>", "absolute"),
                arguments("link", text, "<img alt='' src=aset/gaya.css srcset='//contoh.invalid/a 2x'>", "absolute"),
                arguments("link", text, "<svg><use xlink:href='//contoh.invalid/a.svg#b'/></svg>", "absolute"),
                arguments("link", link, "unit/sekretaris.html", "does not exist"),
                arguments("link", link, "unit/camat.html#dua", "\"dua\""),
                arguments("link", link, "#atas", "\"atas\""),
                arguments("link", link, "unit/", "folder"),
                arguments("link", link, "unit", "folder"),
                arguments("link", link, ".", "folder"),
                arguments("link", link, "../rahasia.html", "leaves the site"),
                arguments("link", link, "#", "nowhere"),
                arguments("link", link, "javascript:alert(1)", "absolute"),
                arguments("link", link, "file:///etc/hosts", "absolute"),
                arguments("link", link, "100%.html", "percent"),
                arguments("link", "<meta charset=\"utf-8\">", "<base href='unit/camat.html'>", "all other links"));
    }

    @ParameterizedTest
    @MethodSource
    void anUnusualButGoodPageHasNoViolation(String good, String unusual) throws IOException {
        assertThat(GOOD).contains(good);
        write("index.html", GOOD.replace(good, unusual));

        assertThat(HtmlRules.check(site)).isEmpty();
    }

    static Stream<Arguments> anUnusualButGoodPageHasNoViolation() {
        String text = "<h2>Bagian</h2>";
        return Stream.of(
                arguments(text, "<script type='application/ld+json'>{}</script>"),
                arguments(text, "<label>Kata <input type=search></label>"),
                arguments(text, "<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"),
                arguments(text, "<a href='https://www.bps.go.id/' rel=external>BPS</a>"),
                arguments(text, "<a href='mailto:kecamatan@contoh.invalid'>Surel</a>"),
                arguments(text, "<section><header>a</header></section><section><header>b</header></section>"),
                arguments(text, "<svg role=img><title>a</title><a href='#isi'><text>b</text></a></svg>"),
                arguments(text, "<h2>a</h2><h3>b</h3><h2>c</h2>"),
                arguments("unit/camat.html#satu", "unit/../unit/camat%2Ehtml?v=1#s%61tu"),
                arguments("<title>", "<link rel=canonical href='https://contoh.invalid/index.html'><title>"));
    }

    @Test
    void twoPagesMayNotShareATitle() throws IOException {
        write("unit/camat.html", CAMAT.replace("<title>Camat", "<title>Judul"));

        assertThat(HtmlRules.check(site))
                .hasToString("[unit/camat.html: title: \"Judul\" is also the title of index.html]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/index.html", "https://contoh.invalid/pohon/2024/index.html"})
    void aCopyMayShareTheTitleOfThePageItStandsFor(String canonical) throws IOException {
        write("2024/index.html", CAMAT.replace("<title>Camat", "<title>Judul"));
        assertThat(HtmlRules.check(site)).hasSize(1);

        write("index.html", GOOD.replace("<title>", "<link rel=canonical href='" + canonical + "'><title>"));
        assertThat(HtmlRules.check(site)).isEmpty();
    }

    private void write(String file, String content) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
