package id.pohon.page;

import id.pohon.check.Scores;
import id.pohon.contoh.Isi;
import id.pohon.diagram.Diagrams;
import id.pohon.diagram.engine.PlacementEngine;
import id.pohon.diagram.engine.PlacementException;
import id.pohon.markdown.Markdown;
import id.pohon.report.Diagnostics;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import id.pohon.wording.Wording;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of made-up content, without pictures and without a disk. */
record MadePages(List<SiteFile> files) {

    /** @param content files after lines {@code @@ name below content/} */
    static MadePages of(String content) throws Exception {
        Templates templates = Templates.load(Optional.empty());
        Wording wording = Wording.read(
                "id", new StringReader(new String(templates.file("bahasa/id.properties"), StandardCharsets.UTF_8)));
        return new MadePages(Pages.of(
                        Isi.content(content),
                        new Scores(List.of()),
                        false,
                        Optional.empty(),
                        templates,
                        new Markdown(),
                        Diagrams.of(new NoPictures(), wording),
                        wording,
                        new Diagnostics())
                .with(List.of()));
    }

    Document page(String address) throws Exception {
        for (SiteFile file : files) {
            if (file.address().path().equals(address)) {
                return Jsoup.parse(new String(file.producer().make(), StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError(address);
    }

    /** Pictures are not what is looked at here; their lists stand in their place. */
    private static final class NoPictures implements PlacementEngine {
        @Override
        public String place(String dot) throws PlacementException {
            throw new PlacementException(PlacementException.Reason.UNAVAILABLE, "no pictures");
        }

        @Override
        public String name() {
            return "none";
        }

        @Override
        public String version() {
            return "0";
        }

        @Override
        public void close() {}
    }
}
