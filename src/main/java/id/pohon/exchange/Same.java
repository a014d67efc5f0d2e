package id.pohon.exchange;

import id.pohon.edit.Value;
import id.pohon.source.Written;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Does a content file say already what was imported? */
final class Same {

    private static final Map<String, String> FLAGS = Map.of("true", "ya", "false", "tidak");

    private Same() {}

    static boolean as(Written there, Value imported) {
        if (there instanceof Written.Scalar scalar && imported instanceof Value.Text text) {
            return plain(scalar.text()).equals(plain(text.text()));
        }
        if (there instanceof Written.Seq seq && imported instanceof Value.Items items) {
            return list(seq.items(), items.items());
        }
        if (there instanceof Written.Obj obj && imported instanceof Value.Group group) {
            return group.keys().entrySet().stream()
                    .allMatch(key -> obj.entry(key.getKey())
                            .map(entry -> as(entry.value(), key.getValue()))
                            .orElse(false));
        }
        // target: {tahun: 80} and target: 80 say the same
        return there instanceof Written.Obj obj
                && imported instanceof Value.Text
                && obj.entry("tahun").map(entry -> as(entry.value(), imported)).orElse(false);
    }

    private static boolean list(List<Written> there, List<Value> imported) {
        if (there.size() != imported.size()) {
            return false;
        }
        for (int i = 0; i < there.size(); i++) {
            // an entry with less than was there is another entry, unlike keys of a unit that a sheet does not have
            boolean fewer = there.get(i) instanceof Written.Obj obj
                    && imported.get(i) instanceof Value.Group group
                    && obj.entries().size() != group.keys().size();
            if (fewer || !as(there.get(i), imported.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String line = Tidy.line(text);
        return FLAGS.getOrDefault(line.toLowerCase(Locale.ROOT), line);
    }
}
