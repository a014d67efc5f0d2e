package id.pohon.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Gambar;
import id.pohon.model.Narasi;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Position;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Map<String, String> KNOWN = Map.of(
            "unit/camat.md", "../unit/camat.html",
            "halaman/tentang.md", "../../tentang.html",
            "gambar/peta.png", "../../aset/gambar/peta.png");

    private final Diagnostics diagnostics = new Diagnostics();
    private MarkdownContext context = MarkdownContext.at(2, path -> KNOWN.getOrDefault(path, ""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](java&#x73;cript:alert(1))",
                "[a](java&Tab;script:alert(1))",
                "[a](&#1;javascript:alert(1))",
                "[a](java&#10;script:alert(1))",
                "[a](\\javascript:alert(1))",
                "[a](java\u00adscript:alert(1))",
                "[a](vbscript:msgbox(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](DATA&colon;text/html,x)",
                "[a](javascript&colon;alert(1))",
                "[a](file:///etc/passwd)",
                "[a](blob:x)",
                "[a](ftp://x)",
                "[a](//jahat.example/x)",
                "[a](/\\jahat.example/x)",
                "[a](\\\\\\\\jahat.example/x)",
                "[a](</unit/camat.md>)",
                "[a](../../luar.html)",
                "[a](?x=unit/camat.md)",
                "<javascript:alert(1)>",
                "<vbscript:x>",
                "[a][b]\n\n[b]: javascript:alert(1)",
                "[b]\n\n[b]: <data:text/html,x>",
            })
    void leadsNowhereUnlessTheAddressIsKnownToBeHarmless(String markdown) {
        Element body = parse(markdown);
        assertThat(body.select("[href], [src]")).isEmpty();
        assertThat(codes()).isSubsetOf("P071", "P072").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "[a](https://go.id/x?y=1&z=2#f), https://go.id/x?y=1&z=2#f, external",
        "[a](HTTP://go.id), HTTP://go.id, external",
        "<https://go.id>, https://go.id, external",
        "[a](mailto:a@go.id), mailto:a@go.id, ''",
        "<a@go.id>, mailto:a@go.id, ''",
        "[a](tel:+62541), tel:+62541, ''",
        "[a](#bagian), #bagian, ''",
        "[a](unit/camat.md), ../unit/camat.html, ''",
        "[a](unit/camat.md#sasaran-1), ../unit/camat.html#sasaran-1, ''",
        "[a](halaman/tentang.md), ../../tentang.html, ''",
    })
    void leadsWhereTheAuthorWants(String markdown, String href, String rel) {
        Element link = parse(markdown).selectFirst("a");
        assertThat(link.attr("href")).isEqualTo(href);
        assertThat(link.attr("rel")).isEqualTo(rel);
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<svg onload=alert(1)>",
                "<a href=\"javascript:x\">y</a>",
                "<!-- a --><b>x</b>",
                "<p style='x'>y</p>",
                "# <script>x</script>",
                "|a|\n|-|\n|<script>x</script>|",
                "x[^1]\n\n[^1]: <script>x</script>",
            })
    void showsHtmlAsText(String markdown) {
        Element body = parse(markdown);
        assertThat(body.select("script, img, svg, b, [href^=javascript], [style], [onerror], [onload]"))
                .isEmpty();
        assertThat(codes()).contains("P074");
    }

    @Test
    void keepsAttributesClosed() {
        Element body = parse(
                "[a](https://go.id/\"onmouseover=x \"t\\\" onfocus=\\\"y\")\n\n![\"><script>](gambar/peta.png \"'><b>\")");
        assertThat(body.select("script, b, [onfocus], [onmouseover]")).isEmpty();
    }

    @Test
    void dropsComments() {
        assertThat(html("a\n\n<!-- catatan -->\n\nb <!-- lagi --> c")).isEqualTo("<p>a</p>\n<p>b  c</p>\n");
        assertThat(codes()).doesNotContain("P071");
    }

    @Test
    void showsImagesFromGambarOnly() {
        Element image = parse("![Peta](../gambar/peta.png)").selectFirst("img");
        assertThat(image.attr("src")).isEqualTo("../../aset/gambar/peta.png");
        assertThat(image.attr("alt")).isEqualTo("Peta");
        assertThat(codes()).isEmpty();
    }

    @Test
    void givesAnImageItsSizeIfThatIsKnown() {
        Gambar map = new Gambar("peta.png", Path.of("gambar", "peta.png"), 640, 480);
        Gambar photo = new Gambar("foto.webp", Path.of("gambar", "foto.webp"), 0, 0);
        context = context.withImages(path -> path.endsWith("peta.png") ? Optional.of(map) : Optional.of(photo));
        Element image = parse("![Peta](../gambar/peta.png)").selectFirst("img");
        assertThat(image.attr("width")).isEqualTo("640");
        assertThat(image.attr("height")).isEqualTo("480");
        context = MarkdownContext.at(2, path -> "../aset/" + path).withImages(path -> Optional.of(photo));
        assertThat(parse("![Foto](gambar/foto.webp)")
                        .selectFirst("img")
                        .attributes()
                        .asList())
                .extracting(a -> a.getKey())
                .containsExactly("src", "alt");
    }

    @ParameterizedTest
    @CsvSource({
        "![Peta](https://jahat.example/x.png), P073",
        "![Peta](data:image/svg+xml;x), P073",
        "![Peta](../rahasia.png), P073",
        "![Peta](gambar/../rahasia.png), P072",
        "![Peta](gambar/tak-ada.png), P072",
    })
    void showsTheAltOfAnImageThatMayNotBeShown(String markdown, String code) {
        assertThat(html(markdown)).isEqualTo("<p>Peta</p>\n");
        assertThat(codes()).containsExactly(code);
    }

    @Test
    void asksForTheAltOfAnImage() {
        parse("![](gambar/peta.png)\n\n![ ][p]\n\n[p]: gambar/peta.png");
        assertThat(codes()).containsExactly("P508", "P508");
    }

    @Test
    void leavesTheFirstLevelToThePageAndSkipsNone() {
        assertThat(parse("# a\n### b\n###### c\n## d\n# e").select("h2, h3, h4").eachText())
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(parse("# a\n### b\n###### c\n## d\n# e").select("h3").eachText())
                .containsExactly("b", "d");
        assertThat(parse("## a").select("h2").eachText()).containsExactly("a");
        context = MarkdownContext.at(5, path -> "");
        assertThat(parse("# a\n## b\n### c").select("h6").eachText()).containsExactly("b", "c");
    }

    @Test
    void makesTablesWithScopesAndWithoutStyle() {
        Element body = parse("| a | b |\n|---|--:|\n| 1 | 2 |\n[Judul]");
        assertThat(body.select("th[scope=col]")).hasSize(2);
        assertThat(body.select("th.kanan, td.kanan")).hasSize(2);
        assertThat(body.select("caption").text()).isEqualTo("Judul");
        assertThat(body.select("[align], [style]")).isEmpty();
    }

    @Test
    void leadsFromAMarkToItsFootnoteAndBack() {
        Element body = parse("a[^x]\n\n[^x]: catatan");
        assertThat(body.select("#fn-1, #fnref-1")).hasSize(2);
        for (Element link : body.select("a")) {
            assertThat(body.select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "1. ", "* ", ">", "[", "![", "*", "_", "`", "<", "**a ", "*a **b ", "\\", "|", "&"})
    void survivesAnyNesting(String marker) {
        for (int times : List.of(500, 1_000, 20_000)) {
            Narasi deep = narasi(marker.repeat(times) + "x");
            Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> new Markdown().render(deep, context, new Diagnostics()));
        }
    }

    @Test
    void survivesListsNestedByIndentation() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            deep.append("  ".repeat(i)).append("- x\n");
        }
        assertThat(html(deep.toString())).startsWith("<pre>");
        assertThat(codes()).containsExactly("P070");
    }

    @Test
    void showsAsTextWhatIsNestedTooDeep() {
        assertThat(html("a\n\n" + "> ".repeat(1000) + "<b>"))
                .startsWith("<pre>a")
                .contains("&lt;b&gt;");
        Diagnostic found = diagnostics.all().get(0);
        assertThat(found.code()).isEqualTo("P070");
        assertThat(found.at()).isEqualTo(new Position("content/2024/unit/camat.md", 12, 1));
    }

    @Test
    void allowsALongRule() {
        assertThat(html("-".repeat(300))).isEqualTo("<hr />\n");
    }

    @Test
    void pointsAtThePlaceInTheFile() {
        html("baris satu\nlihat [ini](javascript:x)");
        assertThat(diagnostics.all().get(0).at()).isEqualTo(new Position("content/2024/unit/camat.md", 11, 7));
    }

    @Test
    void looksInACheckOnlyWhereSomethingCanBeWrong() {
        Markdown check = Markdown.forFindings();
        assertThat(check.render(narasi("Mengurus **izin**."), context, diagnostics)
                        .markup())
                .isEmpty();
        assertThat(check.render(narasi("Mengurus [izin](izin.md)."), context, diagnostics)
                        .markup())
                .isNotEmpty();
    }

    private Element parse(String markdown) {
        return Jsoup.parseBodyFragment(html(markdown)).body();
    }

    private String html(String markdown) {
        Diagnostics found = new Diagnostics();
        String html = new Markdown().render(narasi(markdown), context, found).markup();
        found.all().forEach(diagnostics::add);
        Diagnostics checked = new Diagnostics();
        Markdown.forFindings().render(narasi(markdown), context, checked);
        assertThat(checked.all()).as("a check finds what a build finds").isEqualTo(found.all());
        return html;
    }

    private static Narasi narasi(String markdown) {
        return new Narasi(new Position("content/2024/unit/camat.md", 10, 1), markdown);
    }

    private List<String> codes() {
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }
}
