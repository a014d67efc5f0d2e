package id.pohon.serve;

import id.pohon.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pages that are open in a browser and want to hear of changes (server-sent events). */
final class Listeners {

    private final Set<OutputStream> open = ConcurrentHashMap.newKeySet();

    /** Tells a page how things stand, and later whenever they change. */
    void add(OutputStream page, Preview now) {
        open.add(page);
        send(page, event(now));
    }

    void tell(Preview preview) {
        open.forEach(page -> send(page, event(preview)));
    }

    /** Finds out which pages are gone. */
    void knock() {
        open.forEach(page -> send(page, ":\n\n"));
    }

    void closeAll() {
        open.forEach(this::drop);
    }

    private void send(OutputStream page, String text) {
        try {
            synchronized (page) {
                page.write(text.getBytes(StandardCharsets.UTF_8));
                page.flush();
            }
        } catch (IOException e) {
            drop(page);
        }
    }

    private void drop(OutputStream page) {
        open.remove(page);
        try {
            page.close();
        } catch (IOException e) {
            return; // it was closed at the other end
        }
    }

    private static String event(Preview preview) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("version", Json.of(preview.version()));
        members.put("broken", Json.of(preview.broken()));
        members.put("language", Json.of(preview.notice().language()));
        members.put("title", Json.of(preview.notice().title()));
        members.put("text", Json.of(preview.notice().text()));
        members.put("stopped", Json.of(preview.notice().stopped()));
        return "data: " + new Json.Obj(members).line().strip() + "\n\n";
    }
}
