package id.pohon.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one part of the index, cut into pieces that are each small enough to be loaded alone. The bound is on the
 * bytes before compression, so it holds for any content.
 */
final class Shards {

    /** Bytes of a script file: no file of the index is larger. */
    static final int LARGEST = 100_000;

    private static final int ROOM_FOR_CALL = 200;

    private final String part;
    private final List<String> scripts = new ArrayList<>();
    private final List<String> firsts = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private int bytes;

    /** @param part its name, in file names and for the engine: {@code kata}, {@code temu} or {@code teks} */
    Shards(String part) {
        this.part = part;
    }

    /**
     * Adds a line.
     *
     * @param first what the engine compares to find the piece of a line
     */
    void add(String first, String line) {
        int size = Script.string(line).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > 0 && bytes + size > LARGEST - ROOM_FOR_CALL) {
            close();
        }
        if (bytes == 0) {
            firsts.add(first);
        }
        lines.append('\n').append(line);
        bytes += size;
    }

    /** Ends the last piece. */
    Shards close() {
        if (bytes > 0) {
            String number = String.valueOf(scripts.size());
            scripts.add("pohonCari.receive(\"" + part + "\"," + number + "," + Script.string(lines + "\n") + ");\n");
            lines.setLength(0);
            bytes = 0;
        }
        return this;
    }

    List<String> scripts() {
        return List.copyOf(scripts);
    }

    List<String> firsts() {
        return List.copyOf(firsts);
    }

    String fileName(int number) {
        return "cari/" + part + "-" + number + ".js";
    }
}
