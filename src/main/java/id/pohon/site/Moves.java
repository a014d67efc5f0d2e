package id.pohon.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a swap asks of a disk. A test has one that refuses, as Windows does for a file that someone has open. */
interface Moves {

    /** The real one. */
    Moves ON_DISK = new Moves() {
        @Override
        public void rename(Path from, Path to) throws IOException {
            Folder.rename(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.delete(file);
        }
    };

    /** In one step, replacing what has the name. */
    void rename(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;
}
