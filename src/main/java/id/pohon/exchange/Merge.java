package id.pohon.exchange;

import id.pohon.edit.TextEdits;
import id.pohon.edit.Value;
import id.pohon.edit.YamlText;
import id.pohon.source.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings what was imported into a content file that exists: only what differs is changed, as edits of its text, so that
 * comments and order stay. What the spreadsheet does not say is kept; nothing is deleted.
 */
final class Merge {

    /** Lists whose entries have an identity; other lists are replaced as a whole. */
    private static final Set<String> MATCHED = Set.of("sasaran", "indikator", "arah", "program");

    private final TextEdits text;
    private final Matching matching;
    private final List<String> skipped = new ArrayList<>();

    /**
     * A file with what was imported.
     *
     * @param skipped keys that differ but are written in brackets, which are not edited
     */
    record Result(String text, List<String> skipped) {}

    private Merge(String before, Matching matching) {
        this.text = new TextEdits(before);
        this.matching = matching;
    }

    /**
     * The text of a file with what was imported.
     *
     * @param of {@code unit} or {@code cascade}
     * @return nothing if the file has no keys that can be read
     */
    static Optional<Result> keys(String before, Value.Group imported, String of, Matching matching) {
        return Written.read(before).map(there -> {
            Merge merge = new Merge(before, matching);
            merge.group(there, imported, of);
            return new Result(merge.text.apply(), merge.skipped);
        });
    }

    private void group(Written.Obj there, Value.Group imported, String of) {
        for (Map.Entry<String, Value> key : imported.keys().entrySet()) {
            Optional<Written.Entry> entry = there.entry(key.getKey());
            if (entry.isEmpty()) {
                add(there, key.getKey(), key.getValue(), of);
            } else if (MATCHED.contains(key.getKey()) && isBlockList(entry.get().value())) {
                items(entry.get(), key.getKey(), (Value.Items) key.getValue());
            } else {
                change(entry.get(), key.getValue(), there.flow());
            }
        }
    }

    private static boolean isBlockList(Written value) {
        return value instanceof Written.Seq seq
                && !seq.flow()
                && !seq.items().isEmpty()
                && seq.items().stream().allMatch(item -> item instanceof Written.Obj obj && !obj.flow());
    }

    private void change(Written.Entry entry, Value imported, boolean flow) {
        Written there = entry.value();
        if (Same.as(there, imported)) {
            return;
        }
        if (there instanceof Written.Obj below && imported instanceof Value.Group group && !below.flow()) {
            group(below, group, "");
        } else if (there instanceof Written.Scalar && imported instanceof Value.Text line) {
            boolean empty = there.start() == there.end();
            String scalar = YamlText.scalar(line.text());
            text.replace(there.start(), there.end(), empty ? " " + scalar : scalar);
        } else if (!flow) {
            String indent = " ".repeat(column(entry.start()));
            String lines = YamlText.entry(entry.key(), imported, indent).strip();
            text.replace(entry.start(), Math.max(there.end(), entry.start()), ends(lines));
        } else {
            skipped.add(entry.key());
        }
    }

    /** A new key stands behind the one that comes before it in the order of docs/isi.md. */
    private void add(Written.Obj there, String key, Value value, String of) {
        if (there.flow() || there.entries().isEmpty()) {
            skipped.add(key);
            return;
        }
        List<String> order = Keys.order(of);
        Written.Entry before = there.entries().get(0);
        for (Written.Entry entry : there.entries()) {
            if (order.indexOf(entry.key()) < order.indexOf(key)) {
                before = entry;
            }
        }
        String indent = " ".repeat(column(there.entries().get(0).start()));
        int stop = text.lineStop(Math.max(before.value().end(), before.start()));
        text.insert(
                stop, text.lineEnd() + ends(YamlText.entry(key, value, indent).stripTrailing()));
    }

    private void items(Written.Entry list, String name, Value.Items imported) {
        List<Written.Obj> there = ((Written.Seq) list.value())
                .items().stream().map(Written.Obj.class::cast).toList();
        StringBuilder more = new StringBuilder();
        int dash = dash(there.get(0));
        for (Matching.Pair pair : matching.pairs(there, imported)) {
            if (pair.there().isPresent()) {
                group(pair.there().get(), pair.imported(), name);
            } else {
                more.append(name.equals("sasaran") ? "\n" : "")
                        .append(YamlText.item(pair.imported(), " ".repeat(dash)));
            }
        }
        if (more.length() > 0) {
            int stop = text.lineStop(list.value().end());
            text.insert(stop, text.lineEnd() + ends(more.toString().stripTrailing()));
        }
    }

    /** How far the dash of a list entry is indented. */
    private int dash(Written.Obj item) {
        int start = text.lineStart(item.start());
        return text.before().indexOf('-', start) - start;
    }

    private int column(int at) {
        return at - text.lineStart(at);
    }

    private String ends(String lines) {
        return lines.replace("\n", text.lineEnd());
    }
}
