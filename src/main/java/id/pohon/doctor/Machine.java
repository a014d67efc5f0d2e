package id.pohon.doctor;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known of the machine without asking it to do anything.
 *
 * @param memory megabytes that Java may use
 * @param fileNames the encoding in which Java gives names to files
 * @param language of the machine, such as {@code id-ID}
 * @param terminal is someone watching?
 * @param searchPath folders of programs, as in PATH
 * @param program the folder of the launcher, if Pohon runs from an archive or a source tree
 */
public record Machine(
        String javaVersion,
        int javaMajor,
        String javaVendor,
        long memory,
        String fileNames,
        String language,
        boolean terminal,
        String searchPath,
        Optional<Path> program) {}
