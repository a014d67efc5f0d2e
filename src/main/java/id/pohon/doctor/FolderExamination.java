package id.pohon.doctor;

import id.pohon.report.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the project folder can be written and its disk has room. Leaves nothing behind. */
final class FolderExamination {

    private static final long MEGABYTE = 1_000_000;
    private static final long TOO_LITTLE = 20;
    private static final long LITTLE = 200;

    private FolderExamination() {}

    static List<Finding> of(Path root) {
        return List.of(writing(root), room(root));
    }

    private static Finding writing(Path root) {
        Path probe = root.resolve(".pohon-doctor-é.tmp");
        try {
            Files.deleteIfExists(probe);
            Files.writeString(probe, "é");
            Files.delete(probe);
            return Finding.ok("folder", Message.of("dokter.folder", root));
        } catch (IOException e) {
            return Finding.masalah(
                    "folder", Message.of("dokter.folder.terkunci", root), Message.of("dokter.folder.terkunci.saran"));
        }
    }

    private static Finding room(Path root) {
        try {
            long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
            Message what = Message.of("dokter.cakram", free);
            Message todo = Message.of("dokter.cakram.sedikit", LITTLE);
            if (free < TOO_LITTLE) {
                return Finding.masalah("cakram", what, todo);
            }
            return free < LITTLE ? Finding.perhatian("cakram", what, todo) : Finding.ok("cakram", what);
        } catch (IOException e) {
            return Finding.perhatian(
                    "cakram", Message.of("dokter.cakram.tak-tahu"), Message.of("dokter.cakram.sedikit", LITTLE));
        }
    }
}
