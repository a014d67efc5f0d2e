package id.pohon.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pohon.html.Html;
import id.pohon.report.Failure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    public record Row(String nama, int nomor, boolean terakhir) {
        public boolean isPertama() {
            return nomor == 1;
        }
    }

    public record Page(String judul, Html isi, List<Row> rows) {}

    public record Holes(String kosong, Optional<String> mungkin) {}

    private static final Page PAGE = new Page(
            "a < b & \"c\"", new Html("<b>tebal</b>"), List.of(new Row("x", 1, false), new Row("y", 1234567, true)));

    @TempDir
    Path project;

    private Path own;

    @BeforeEach
    void makeOwnFolder() throws IOException {
        own = Files.createDirectories(project.resolve("templates"));
    }

    @Test
    void printsHtmlAsItIsAndEscapesEverythingElse() throws IOException {
        assertThat(fill("<h1 title=\"${judul}\">${judul}</h1>${isi}"))
                .isEqualTo("<h1 title=\"a &lt; b &amp; &quot;c&quot;\">a &lt; b &amp; &quot;c&quot;</h1><b>tebal</b>");
    }

    @Test
    void readsComponentsAndMethodsOfRecords() throws IOException {
        assertThat(fill("<#list rows as row>${row.nama}${row.isPertama()?string('!','')} </#list>"))
                .isEqualTo("x! y ");
    }

    @Test
    void writesNumbersWithoutSeparatorsInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(fill("<#list rows as row>${row.nomor} </#list>${1.5}")).isEqualTo("1 1234567 1.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesNoEmptyLinesButInsidePre() throws IOException {
        String template = """
                <ul>
                  <#list rows as row>

                    <#if !row.terakhir>
                  <li>${row.nama}</li>
                    </#if>
                  </#list>
                </ul>
                <pre>

                a

                b</pre>

                <p>c</p>
                """;
        assertThat(fill(template)).isEqualTo("<ul>\n  <li>x</li>\n</ul>\n<pre>\n\na\n\nb</pre>\n<p>c</p>\n");
    }

    @Test
    void callsMacrosOfImportedTemplates() throws IOException {
        put("bagian/kartu.ftlh", "<#macro kartu judul>\n<div>\n${judul}\n<#nested>\n</div>\n</#macro>\n");
        assertThat(fill("<#import \"bagian/kartu.ftlh\" as k>\n<@k.kartu \"J\">\n<p>isi</p>\n</@k.kartu>\n"))
                .isEqualTo("<div>\nJ\n<p>isi</p>\n</div>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${tidakAda}",
                "${judul.tidakAda}",
                "${holes.kosong}",
                "${holes.kosong!'bawaan'}",
                "<#if holes.mungkin??>ada</#if>",
                "${judul?api.length()}",
                "${judul.class}",
                "${judul.getClass()}",
                "${rows.class}",
                "${rows[0].class.name}",
                "${rows[0].getClass()}",
                "${rows[0].hashCode()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "<#include \"../../rahasia.ftlh\">",
                "<#include \"/../rahasia.ftlh\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"aset/situs.css\">",
                "<#include \"%2e%2e/rahasia.ftlh\">",
            })
    void refusesWhatATemplateMustNotReach(String template) throws IOException {
        put("../rahasia.ftlh", "rahasia");
        put("uji.ftlh", template);
        Map<String, Object> model =
                Map.of("judul", "j", "rows", PAGE.rows(), "holes", new Holes(null, Optional.of("x")));
        assertThatThrownBy(() -> templates().render("uji.ftlh", model)).isInstanceOf(TemplateFailure.class);
    }

    @Test
    void namesPlaceInTemplateAndPage() throws IOException {
        put("uji.ftlh", "<p>\n  ${ judul }\n  ${rows[0].namaa}</p>");
        TemplateFailure failure =
                catchThrowableOfType(TemplateFailure.class, () -> templates().render("uji.ftlh", PAGE));
        assertThat(failure.onPage("2024/index.html").page()).isEqualTo("2024/index.html");
        assertThat(failure.what().args().subList(0, 3)).containsExactly("uji.ftlh", "3", "3");
        assertThat(failure.what().args().get(3)).contains("namaa");
    }

    @Test
    void namesPlaceOfASyntaxError() throws IOException {
        put("uji.ftlh", "<p>\n<#list rows as row>");
        TemplateFailure failure =
                catchThrowableOfType(TemplateFailure.class, () -> templates().render("uji.ftlh", PAGE));
        assertThat(failure.template()).isEqualTo("uji.ftlh");
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.what().args().get(3)).isNotBlank().doesNotContain("\n");
    }

    @Test
    void saysWhichHoleThePageHas() throws IOException {
        put("uji.ftlh", "${mungkin}");
        assertThatThrownBy(() -> templates().render("uji.ftlh", new Holes("", Optional.empty())))
                .hasMessageContaining("Optional");
    }

    @Test
    void namesAMissingTemplate() {
        assertThatThrownBy(() -> templates().render("tak-ada.ftlh", PAGE))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("tak-ada.ftlh");
    }

    @Test
    void refusesATemplateThatIsNotUtf8() throws IOException {
        Files.write(own.resolve("uji.ftlh"), "é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> templates().render("uji.ftlh", PAGE)).hasMessageContaining("UTF-8");
    }

    @Test
    void replacesPackedFilesOneByOne() throws IOException {
        assertThat(templates().render("halo.ftlh", Map.of("nama", "Ani"))).isEqualTo("<p>Halo Ani</p>\n");
        put("halo.ftlh", "Hai ${nama}");
        put("aset/situs.css", "punya sendiri");
        put("aset/tambahan.css", "baru");
        Templates templates = templates();
        assertThat(templates.render("halo.ftlh", Map.of("nama", "Ani"))).isEqualTo("Hai Ani");
        assertThat(templates.file("aset/situs.css"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("punya sendiri");
        assertThat(templates.file("aset/hanya-bawaan.css"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("bawaan\n");
        assertThat(templates.files("aset"))
                .containsExactly("aset/hanya-bawaan.css", "aset/situs.css", "aset/tambahan.css");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(project.resolve("rahasia.css"), "rahasia");
        Files.createSymbolicLink(own.resolve("lepas.css"), secret);
        assertThatThrownBy(() -> templates().file("lepas.css")).isInstanceOf(Failure.class);
        assertThat(templates().files("")).doesNotContain("lepas.css");
    }

    @Test
    void listsTheFilesPackedInAJar() {
        assertThat(Templates.load(Optional.empty(), "org/assertj/core/api/").files("junit"))
                .contains("junit/jupiter/SoftAssertionsExtension.class");
    }

    @Test
    void keepsDecimalsOfNumbers() throws IOException {
        put("uji.ftlh", "${n}");
        assertThat(templates().render("uji.ftlh", Map.of("n", new BigDecimal("12.5"))))
                .isEqualTo("12.5");
    }

    private String fill(String template) throws IOException {
        put("uji.ftlh", template);
        return templates().render("uji.ftlh", PAGE);
    }

    private Templates templates() {
        return Templates.load(Optional.of(own), "uji/templates/");
    }

    private void put(String name, String text) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
