package id.pohon.exchange;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where imported files go, and what stands there already. Nothing that exists is overwritten.
 *
 * @param folder of the cascade
 */
public record Placement(Path folder, List<Planned> files) {

    /** What happens to a file. */
    public enum State {
        NEW,
        /** It stands there already, with the same text. */
        SAME,
        /** Another text stands there and stays. */
        KEPT
    }

    /** @param path below the cascade's folder */
    public record Planned(String path, String text, State state) {}

    public Placement {
        files = List.copyOf(files);
    }

    public static Placement of(Imported imported, Path folder) {
        List<Planned> planned = new ArrayList<>();
        for (Map.Entry<String, String> file : imported.files().entrySet()) {
            planned.add(new Planned(file.getKey(), file.getValue(), state(folder, file.getKey(), file.getValue())));
        }
        return new Placement(folder, planned);
    }

    /** Writes the new files. */
    public void write() {
        for (Planned file : files) {
            if (file.state() == State.NEW) {
                Path path = folder.resolve(file.path());
                try {
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                } catch (IOException e) {
                    throw new Failure(Message.of("impor.tak-tertulis", path, e.getMessage()), e);
                }
            }
        }
    }

    private static State state(Path folder, String path, String text) {
        Path file = folder.resolve(path);
        // a unit may be written in two ways
        boolean other = path.startsWith("unit/") && Files.exists(folder.resolve(path.replaceFirst("md$", "yaml")));
        if (!Files.exists(file)) {
            return other ? State.KEPT : State.NEW;
        }
        try {
            String there = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            return there.equals(text) ? State.SAME : State.KEPT;
        } catch (IOException e) {
            // not even text: it stays as it is
            return State.KEPT;
        }
    }
}
