package id.pohon.check;

import id.pohon.report.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Hints that are searched for: once for each thing written, and not endlessly. After a renamed unit thousands of links
 * lead nowhere, and nobody reads the hint of the thousandth.
 */
final class Hints {

    private static final int MOST = 200;

    private final Function<String, Message> search;
    private final Message otherwise;
    private final Map<String, Message> known = new HashMap<>();

    Hints(Message otherwise, Function<String, Message> search) {
        this.search = search;
        this.otherwise = otherwise;
    }

    Message of(String written) {
        if (known.size() >= MOST) {
            return known.getOrDefault(written, otherwise);
        }
        return known.computeIfAbsent(written, search);
    }
}
