package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Istilah;
import id.pohon.report.Place;
import id.pohon.report.Position;
import id.pohon.site.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IstilahLinksTest {

    private static final Address PAGE = Address.of("2024/unit/camat.html");
    private final IstilahLinks links = new IstilahLinks(List.of(
            istilah("kinerja", "Kinerja", ""),
            istilah("iku", "Indikator Kinerja Utama", "IKU"),
            istilah("indikator", "Indikator kinerja", ""),
            istilah("add", "Alokasi Dana Desa", "ADD"),
            istilah("outcome", "Hasil (outcome)", ""),
            istilah("riset", "R&D", "")));

    @Test
    void theFirstUseOfAWordLeadsToItsMeaning() {
        assertThat(in("<p class=\"intro\">Apa itu kinerja? Kinerja adalah …</p>"))
                .isEqualTo("<p class=\"intro\">Apa itu <a class=\"istilah\" href=\"../../glosarium.html#kinerja\""
                        + " data-arti=\"Arti &lt;kinerja&gt;\">kinerja</a>? Kinerja adalah …</p>");
    }

    @Test
    void theLongestNameCountsInAnyCaseAndOverLines() {
        assertThat(words("<caption>INDIKATOR kinerja\n utama dan indikator kinerja dan kinerja</caption>"))
                .containsExactly("iku", "indikator", "kinerja");
    }

    @Test
    void anAbbreviationCountsAsItIsWritten() {
        assertThat(words("<p class=\"lead\">Please add iku.</p>")).isEmpty();
        assertThat(words("<p class=\"lead\">ADD dan IKU, Indikator Kinerja Utama.</p>"))
                .containsExactly("add", "iku");
    }

    @Test
    void ofANameWithAnotherInParenthesesTheOtherIsTheTerm() {
        assertThat(words("<p class=\"intro\">hasil yang baik</p>")).isEmpty();
        assertThat(words("<p class=\"intro\">outcome</p>")).containsExactly("outcome");
        assertThat(words("<p class=\"intro\">Hasil (outcome)</p>")).containsExactly("outcome");
    }

    @Test
    void aWordWithSignsOfMarkupIsFound() {
        assertThat(words("<p class=\"intro\">R&amp;D</p>")).containsExactly("riset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "antarkinerja",
                "kinerjanya",
                "kinerja-kinerja",
                "pra-kinerja",
                "kinerja2",
                "kinerja.csv",
                "&kinerja;"
            })
    void partOfAWordIsNoWord(String text) {
        assertThat(words("<p class=\"intro\">" + text + "</p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>kinerja</p>",
                "<h2 class=\"intro\">kinerja</h2>",
                "<div class=\"prose\"><h3>kinerja</h3><a href=\"x\">kinerja</a><code>kinerja</code></div>",
                "<div class=\"prose\"><pre>kinerja</pre><table><tr><th>kinerja</th></tr></table></div>",
                "<div class=\"note\"><button type=\"button\"><b>kinerja</b></button></div>",
                "<div class=\"prose\"><img alt=\"a > kinerja\" src=\"x\"></div>",
                "<p class=\"intro\"></p>kinerja",
                "<p class=\"introduction\">kinerja</p>",
            })
    void whatDoesNotExplainStaysAsItIs(String html) {
        assertThat(in(html)).isEqualTo(html);
    }

    @Test
    void whatFollowsAQuietElementExplainsAgain() {
        assertThat(words("<div class=\"prose\"><div><h2>a</h2></div><p>kinerja</p></div>"))
                .containsExactly("kinerja");
    }

    @Test
    void theHeadOfAPageIsLeftAlone() {
        String page = "<p class=\"intro\">kinerja</p><main></main>";
        assertThat(links.in(page, PAGE)).isEqualTo(page);
    }

    @Test
    void withoutAGlossaryNothingHappens() {
        String page = "<main><p class=\"intro\">kinerja</p></main>";
        assertThat(new IstilahLinks(List.of()).in(page, PAGE)).isEqualTo(page);
    }

    private String in(String html) {
        String page = links.in("<main>" + html + "</main>", PAGE);
        return page.substring("<main>".length(), page.length() - "</main>".length());
    }

    private List<String> words(String html) {
        return java.util.regex.Pattern.compile("glosarium\\.html#([a-z]+)\"")
                .matcher(in(html))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Istilah istilah(String kode, String istilah, String singkatan) {
        Position at = new Position("glosarium.yaml", 1, 1);
        return new Istilah(Place.at(at), kode, istilah, singkatan, "Arti <" + kode + ">", List.of());
    }
}
