package id.pohon.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Fits a parsed narrative to its page: levels of headings, images that may be shown, HTML that will be shown as text. */
final class Tidy {

    private static final int LAST_LEVEL = 6;
    private static final String HTML_AS_TEXT = "P074";
    private static final String IMAGE_WITHOUT_ALT = "P508";

    private final Narrative narrative;

    Tidy(Narrative narrative) {
        this.narrative = narrative;
    }

    void apply(Document document) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Node> nodes = new ArrayList<>();
        document.getDescendants().forEach(nodes::add);
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                shift(heading, open);
            } else if (node instanceof Image image) {
                image(image, image.getUrl().unescape());
            } else if (node instanceof ImageRef ref) {
                var reference = ref.getReferenceNode(document);
                image(ref, reference == null ? "" : reference.getUrl().unescape());
            } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                narrative.warn(HTML_AS_TEXT, node, firstWord(node));
            } else if (node instanceof HtmlCommentBlock comment) {
                keepTextAfter(comment);
            }
        }
    }

    /** The level follows the nesting of the headings, so that none is skipped. */
    private void shift(Heading heading, Deque<Integer> open) {
        while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
            open.pop();
        }
        open.push(heading.getLevel());
        heading.setLevel(Math.min(LAST_LEVEL, narrative.context().topLevel() + open.size() - 1));
    }

    private void image(Node image, String url) {
        Links.Target target = Links.image(url, narrative.context());
        String alt = new TextCollectingVisitor().collectAndGetText(image);
        if (alt.isBlank()) {
            narrative.warn(IMAGE_WITHOUT_ALT, image, url);
        }
        if (!target.finding().isEmpty()) {
            narrative.warn(target.finding(), image, url);
            showAltInstead(image);
        }
    }

    /** A comment is dropped with the line it ends on; the author's text on that line is not ours to drop. */
    private void keepTextAfter(HtmlCommentBlock comment) {
        if (!comment.getChars().toString().strip().endsWith("-->")) {
            narrative.warn(HTML_AS_TEXT, comment, firstWord(comment));
            comment.insertBefore(new HtmlBlock(comment.getChars()));
            comment.unlink();
        }
    }

    private static void showAltInstead(Node image) {
        List<Node> children = new ArrayList<>();
        image.getChildren().forEach(children::add);
        children.forEach(image::insertBefore);
        image.unlink();
    }

    private static String firstWord(Node node) {
        String text = node.getChars().toString().strip();
        int end = text.indexOf('>');
        return text.substring(0, Math.min(text.length(), end < 0 ? 20 : Math.min(end + 1, 20)));
    }
}
