package id.pohon.cli;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** A file that a command makes for people; one that exists is theirs and stays. */
record NewFile(Surroundings surroundings, Words words, Path given) {

    /** May it be made? If not, that is said. */
    boolean isFree(String ending) {
        if (!given.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            surroundings.err().println(words.say("berkas.akhiran", given, ending));
            return false;
        }
        if (Files.exists(path())) {
            surroundings.err().println(words.say("berkas.ada", given));
            return false;
        }
        return true;
    }

    Path path() {
        return surroundings.folder().resolve(given);
    }

    void write(byte[] bytes) {
        write(path(), bytes);
    }

    static void write(Path path, byte[] bytes) {
        try {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new Failure(Message.of("impor.tak-tertulis", path, e.getMessage()), e);
        }
    }
}
