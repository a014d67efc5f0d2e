package id.pohon.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.html.Html;
import id.pohon.markdown.Markdown;
import id.pohon.markdown.MarkdownContext;
import id.pohon.model.Narasi;
import id.pohon.report.Diagnostics;
import id.pohon.report.Position;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is written as Markdown comes out as a piece of HTML that does nothing, and closes what it opens. */
class MarkdownFuzzTest {

    private static final Position START = Position.startOf("content/halaman/uji.md");

    private final Markdown markdown = new Markdown();
    private final MarkdownContext context = MarkdownContext.at(2, path -> path.endsWith(".md") ? "uji.html" : "");

    @Test
    void doesNoHarm() {
        fuzz(0, 2_000);
    }

    @Test
    @Tag("slow")
    void doesNoHarmInManyTexts() {
        fuzz(1_000_000, 600_000);
    }

    private void fuzz(int first, int count) {
        for (int seed = first; seed < first + count; seed++) {
            String text = Fuzz.text(new Random(seed), 24);
            Html html = markdown.render(new Narasi(START, text), context, new Diagnostics());
            List<String> harms = SiteScan.harmsOfPiece(html.markup());
            if (!harms.isEmpty() || !staysInside(html.markup())) {
                assertThat(harms).as("seed " + seed + ": " + text).isEmpty();
                assertThat(html.markup())
                        .as("seed " + seed + " leaves its element")
                        .isNull();
            }
        }
    }

    private static boolean staysInside(String markup) {
        var page = Jsoup.parseBodyFragment("<div id=dalam>" + markup + "</div><p id=sesudah></p>");
        return page.body().childrenSize() == 2 && page.body().child(1).id().equals("sesudah");
    }
}
