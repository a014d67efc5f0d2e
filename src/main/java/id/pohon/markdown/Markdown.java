package id.pohon.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.misc.Extension;
import id.pohon.html.Html;
import id.pohon.model.Narasi;
import id.pohon.report.Diagnostics;
import id.pohon.report.Position;
import java.util.List;

/**
 * Renders CommonMark with tables and footnotes. HTML is shown as text, links lead only where {@link Links} lets them,
 * images come from {@code gambar/}, and headings never compete with the h1 of the page. Safe to use from several
 * threads.
 */
public final class Markdown {

    private static final String TOO_DEEP = "P070";
    private static final String NESTING = "*_>-+";

    private final boolean findingsOnly;

    public Markdown() {
        this(false);
    }

    private Markdown(boolean findingsOnly) {
        this.findingsOnly = findingsOnly;
    }

    /** For a check, which makes no pages: a narrative in which nothing can be wrong is not looked at, and has no HTML. */
    public static Markdown forFindings() {
        return new Markdown(true);
    }

    /** Makes HTML of a narrative and reports what could not be shown as the author wrote it. */
    public Html render(Narasi narasi, MarkdownContext context, Diagnostics diagnostics) {
        if (narasi.isKosong() || findingsOnly && isHarmless(narasi.markdown())) {
            return Html.NONE;
        }
        Narrative narrative = new Narrative(narasi, context, diagnostics);
        int line = Depth.firstTooDeepLine(narasi.markdown());
        if (line >= 0) {
            return tooDeep(narrative, line);
        }
        try {
            Document document = Flexmark.PARSER.parse(narasi.markdown());
            if (Depth.isTooDeep(document)) {
                return tooDeep(narrative, 0);
            }
            document.set(Flexmark.NARRATIVE, narrative);
            new Tidy(narrative).apply(document);
            return new Html(Flexmark.RENDERER.render(document));
        } catch (StackOverflowError e) {
            return tooDeep(narrative, 0);
        }
    }

    /** Neither link, image nor HTML, and too few signs of any kind to nest deeply. */
    private static boolean isHarmless(String markdown) {
        int signs = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '[' || c == '<') {
                return false;
            }
            boolean number = (c == '.' || c == ')') && i > 0 && Character.isDigit(markdown.charAt(i - 1));
            signs += number || NESTING.indexOf(c) >= 0 ? 1 : 0;
        }
        return signs < Depth.LIMIT / 2;
    }

    private static Html tooDeep(Narrative narrative, int line) {
        Position start = narrative.narasi().at();
        narrative.warn(TOO_DEEP, new Position(start.file(), start.line() + line, 1), Depth.LIMIT);
        return new Html("<pre>" + Html.escape(narrative.narasi().markdown().strip()) + "</pre>\n");
    }

    private static final class AttributesFactory extends IndependentAttributeProviderFactory {

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new Attributes(Flexmark.NARRATIVE.get(context.getDocument()));
        }
    }

    /** The library takes a while to load, so it waits for the first narrative that needs it. */
    private static final class Flexmark {

        private static final NullableDataKey<Narrative> NARRATIVE = new NullableDataKey<>("NARRATIVE");
        private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnoteExtension.create());
        private static final DataHolder SETTINGS = new MutableDataSet()
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
                .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
                .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .toImmutable();
        private static final Parser PARSER =
                Parser.builder(SETTINGS).extensions(EXTENSIONS).build();
        private static final HtmlRenderer RENDERER = HtmlRenderer.builder(SETTINGS)
                .extensions(EXTENSIONS)
                .attributeProviderFactory(new AttributesFactory())
                .build();
    }
}
