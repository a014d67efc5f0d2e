package id.pohon.source;

import id.pohon.report.Message;
import java.util.Locale;

/** Reads addresses that readers will follow, and lets only safe ones through. */
final class Addresses {

    private Addresses() {}

    /** An address of the web or of mail; others could run scripts in a reader's browser. */
    static String link(Fields fields, String key) {
        String written = fields.text(key);
        String lower = written.toLowerCase(Locale.ROOT);
        boolean safe = lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
        if (!written.isEmpty() && !safe) {
            fields.galat("P038", fields.valueAt(key), Message.of("P038", key, written), Message.of("P038.hint"));
            return "";
        }
        return written;
    }

    /** The path of a file beside the content, with {@code /}; it cannot lead out. */
    static String file(Fields fields, String key) {
        String written = fields.text(key);
        boolean absolute = written.startsWith("/") || written.contains("\\") || written.contains(":");
        if (absolute || ("/" + written + "/").contains("/../")) {
            Message message = Message.of("P038.berkas", key, written);
            fields.galat("P038", fields.valueAt(key), message, Message.of("P038.berkas.hint"));
            return "";
        }
        return written;
    }
}
