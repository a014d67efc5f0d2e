package id.pohon.edit;

import id.pohon.source.Written;

/** Changes of keys in one YAML text: empty a value, replace it, comment out a list, say something above a key. */
final class KeyEdits {

    private final TextEdits text;

    KeyEdits(TextEdits text) {
        this.text = text;
    }

    /**
     * Empties the value of a key. A mapping keeps its keys, so that the author sees what to fill in again.
     *
     * @return whether there was anything
     */
    boolean empty(Written.Obj in, String key) {
        return in.entry(key).map(entry -> empty(entry.value(), in.flow())).orElse(false);
    }

    private boolean empty(Written value, boolean inFlow) {
        boolean any = false;
        if (value instanceof Written.Obj obj) {
            for (Written.Entry entry : obj.entries()) {
                any |= empty(entry.value(), obj.flow());
            }
        } else if (value instanceof Written.Seq seq) {
            any = !seq.items().isEmpty();
            if (any && seq.flow()) {
                text.replace(seq.start(), seq.end(), "[]");
            }
        } else if (value instanceof Written.Scalar scalar && !scalar.text().isEmpty()) {
            any = true;
            int start = scalar.start();
            while (!inFlow && text.before().charAt(start - 1) == ' ') {
                start--;
            }
            text.replace(start, scalar.end(), inFlow ? "\"\"" : "");
        }
        return any;
    }

    /** Writes another value where one stands or nothing does yet. */
    void set(Written.Obj in, String key, String value) {
        in.entry(key).ifPresent(entry -> set(entry, value));
    }

    void set(Written.Entry entry, String value) {
        Written old = entry.value();
        boolean empty = old.start() == old.end();
        text.replace(old.start(), old.end(), empty ? " " + value : value);
    }

    /** Comments out a list that stands in lines of its own; empties one in brackets. */
    void commentOut(Written.Obj in, String key, String why) {
        Written.Entry entry = in.entry(key).orElse(null);
        if (entry == null || isEmpty(entry.value())) {
            return;
        }
        if (in.flow() || entry.value() instanceof Written.Seq seq && seq.flow()) {
            empty(in, key);
            return;
        }
        say(entry, why);
        int last = text.lineStop(entry.value().end());
        for (int at = entry.start(); at <= last; ) {
            int start = text.lineStart(at);
            int stop = text.lineStop(at);
            if (!text.before().substring(start, stop).isBlank()) {
                text.insert(start, "# ");
            }
            at = stop + (text.before().startsWith("\r\n", stop) ? 2 : 1);
        }
    }

    /** A comment in a line of its own above a key. */
    void say(Written.Entry entry, String comment) {
        int start = text.lineStart(entry.start());
        String indent = " ".repeat(entry.start() - start);
        text.insert(start, indent + "# " + comment + text.lineEnd());
    }

    private static boolean isEmpty(Written value) {
        return value instanceof Written.Seq seq && seq.items().isEmpty()
                || value instanceof Written.Scalar scalar && scalar.text().isEmpty();
    }
}
