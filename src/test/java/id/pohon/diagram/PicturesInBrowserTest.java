package id.pohon.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pohon.browser.BrowserTest;
import id.pohon.diagram.engine.EmbeddedEngine;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures what a browser makes of pictures: nothing may leave its box, lie on another, or be crossed by a line. */
@BrowserTest
class PicturesInBrowserTest {

    private static final String FAULTS = """
            () => {
              const faults = [];
              const inside = (t, r, by) =>
                t.left >= r.left - by && t.right <= r.right + by && t.top >= r.top - by && t.bottom <= r.bottom + by;
              for (const svg of document.querySelectorAll('svg.d')) {
                const name = svg.querySelector('title').textContent.slice(0, 60) + ': ';
                const page = svg.getBoundingClientRect();
                for (const band of svg.querySelectorAll('a, g:not([aria-hidden])')) {
                  const box = band.querySelector('rect, path.d-head').getBoundingClientRect();
                  if (!inside(box, page, 0)) faults.push(name + 'box leaves the picture');
                  const texts = [...band.querySelectorAll('text')];
                  const rects = texts.map((t) => t.getBoundingClientRect());
                  rects.forEach((r, i) => {
                    if (r.width > 0 && !inside(r, box, 1.5)) {
                      faults.push(name + texts[i].textContent + ' leaves its box');
                    }
                    for (let j = 0; j < i; j++) {
                      const q = rects[j];
                      if (r.left < q.right - 1 && q.left < r.right - 1 && r.top < q.bottom - 4 && q.top < r.bottom - 4) {
                        faults.push(name + texts[i].textContent + ' lies on ' + texts[j].textContent);
                      }
                    }
                  });
                }
                const frames = [...svg.querySelectorAll('rect.d-frame, rect.d-head, rect.d-box')]
                  .map((r) => r.getBBox());
                frames.forEach((a, i) => {
                  for (let j = 0; j < i; j++) {
                    const b = frames[j];
                    if (a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height) {
                      faults.push(name + 'boxes overlap');
                    }
                  }
                });
                for (const line of svg.querySelectorAll('g[aria-hidden] path:not(.d-arrow)')) {
                  const length = line.getTotalLength();
                  for (let at = 0; at <= length; at += 4) {
                    const p = line.getPointAtLength(at);
                    if (frames.some((f) => p.x > f.x + 1 && p.x < f.x + f.width - 1 && p.y > f.y + 1 && p.y < f.y + f.height - 1)) {
                      faults.push(name + 'a line crosses a box at ' + p.x + ' ' + p.y);
                      break;
                    }
                  }
                }
              }
              return faults;
            }
            """;

    private static EmbeddedEngine engine;
    private static Diagrams diagrams;

    @BeforeAll
    static void start() {
        engine = new EmbeddedEngine();
        diagrams = Diagrams.of(engine, Samples.wording());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void theRealCascadeStaysInItsBoxes(Page page) {
        assertThat(faults(page, all(KembangJanggut.pohon()))).isEqualTo(List.of());
    }

    @Test
    void hardContentStaysInItsBoxes(Page page) {
        assertThat(faults(page, all(HardCascade.pohon()))).isEqualTo(List.of());
    }

    @Test
    void aBigOrganisationStaysInItsBoxes(Page page) {
        assertThat(faults(page, all(Trees.organisation(60, 7)))).isEqualTo(List.of());
    }

    @Test
    void aPictureLooksTheSameStandingAlone(Page page) {
        Pohon pohon = KembangJanggut.pohon();
        String svg = diagrams.overview(pohon, Samples.LINKS).standalone(Gallery.stylesheet());
        page.setContent("<!DOCTYPE html><title>x</title>" + svg.substring(svg.indexOf("<svg")));
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.d-head')).fill"))
                .isEqualTo("rgb(24, 43, 88)");
        assertThat(svg).doesNotContain("href");
    }

    private static List<Picture> all(Pohon pohon) {
        List<Picture> pictures = new ArrayList<>(diagrams.parts(pohon, Samples.LINKS));
        pictures.add(diagrams.overview(pohon, Samples.LINKS));
        pictures.add(diagrams.chart(pohon, Samples.LINKS));
        for (Unit unit : pohon.unit()) {
            pictures.add(diagrams.neighbourhood(pohon, unit, Samples.LINKS));
        }
        assertThat(pictures).noneMatch(Picture::failed);
        return pictures;
    }

    private static List<?> faults(Page page, List<Picture> pictures) {
        page.setViewportSize(1800, 1000);
        page.setContent(Gallery.page(pictures));
        return (List<?>) page.evaluate(FAULTS);
    }
}
