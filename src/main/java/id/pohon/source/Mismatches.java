package id.pohon.source;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;

/** Reports values of another kind than their key holds: a list for a text, a text for a list, and the like (P032). */
final class Mismatches {

    private final Diagnostics diagnostics;

    Mismatches(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A list is due. */
    void list(Node node, String key) {
        if (node instanceof Node.Obj) {
            galat(node, "P032.daftar.pasangan", key);
        } else {
            String written = node instanceof Node.Scalar scalar ? Text.oneLine(scalar.text()) : "";
            galat(node, "P032.daftar", key, written);
        }
    }

    /** A text is due. */
    void text(Node node, String key) {
        boolean list = node instanceof Node.Seq;
        boolean flow = list ? ((Node.Seq) node).flow() : node instanceof Node.Obj obj && obj.flow();
        String message = list ? "P032.teks.daftar" : "P032.teks.pasangan";
        String hint = flow ? message + ".hint" : "P032.teks.hint";
        diagnostics.add(Diagnostic.galat("P032", node.at(), Message.of(message, key), Message.of(hint, key)));
    }

    /** A mapping is due. */
    void mapping(Node node, String key) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.kind() == Node.Kind.TEXT) {
                YamlMistakes.noSpace(scalar.text(), scalar.at())
                        .ifPresentOrElse(diagnostics::add, () -> galat(node, "P032.pasangan", key));
            } else if (scalar.kind() == Node.Kind.EMPTY) {
                galat(node, "P032.kosong", key);
            }
        } else {
            galat(node, "P032.bukan_daftar", key);
        }
    }

    private void galat(Node node, String message, Object... args) {
        diagnostics.add(
                Diagnostic.galat("P032", node.at(), Message.of(message, args), Message.of(message + ".hint", args)));
    }
}
