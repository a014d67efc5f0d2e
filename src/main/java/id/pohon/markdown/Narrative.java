package id.pohon.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import id.pohon.model.Narasi;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;

/** One narrative on its way to HTML: what the parts of the renderer share, and how they tell the author. */
record Narrative(Narasi narasi, MarkdownContext context, Diagnostics diagnostics) {

    void warn(String code, Node node, Object... args) {
        warn(code, at(node), args);
    }

    void warn(String code, Position at, Object... args) {
        diagnostics.add(Diagnostic.peringatan(code, at, Message.of(code, args), Message.of(code + ".hint", args)));
    }

    private Position at(Node node) {
        Document document = node.getDocument();
        int offset = Math.min(node.getStartOffset(), document.getChars().length());
        int line = document.getLineNumber(offset);
        int column = 0;
        while (offset - column > 0 && document.getChars().charAt(offset - column - 1) != '\n') {
            column++;
        }
        Position start = narasi.at();
        return new Position(start.file(), start.line() + line, line == 0 ? start.column() + column : column + 1);
    }
}
