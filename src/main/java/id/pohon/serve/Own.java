package id.pohon.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** What the server has besides the site. No path of a site starts with a dot. */
final class Own {

    static final String EVENTS = "/.pohon/events";
    static final String SCRIPT = "/.pohon/serve.js";
    static final String STYLE = "/.pohon/serve.css";

    private static final Map<String, byte[]> FILES = Map.of(SCRIPT, read("serve.js"), STYLE, read("serve.css"));

    private Own() {}

    static Optional<byte[]> file(String path) {
        return Optional.ofNullable(FILES.get(path));
    }

    private static byte[] read(String name) {
        try (InputStream in = Own.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name + " from the program", e);
        }
    }
}
