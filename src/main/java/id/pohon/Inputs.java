package id.pohon;

import id.pohon.BuildOptions.Engine;
import id.pohon.site.Hash;
import id.pohon.site.Stamps;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that the bytes of a site depend on: every file of the content and of a project's own templates, the options, the
 * program with its libraries, and Java.
 *
 * @param hash over the bytes of the files, and over the stamps of the program
 * @param stamps of the files before they were read, by which a change while a site is made is seen
 */
record Inputs(List<Path> folders, String hash, String stamps) {

    /** Empty if something cannot be told: a link among the files, or a Graphviz of the machine. */
    static Optional<Inputs> of(Project project, BuildOptions options) {
        if (options.engine() != Engine.EMBEDDED) {
            return Optional.empty();
        }
        List<Path> folders = List.of(project.content(), project.templates());
        try {
            StringBuilder text = new StringBuilder();
            add(text, "java", System.getProperty("java.version"));
            add(text, "options", "draft " + options.draft() + " pdf " + options.pdf());
            for (Path place : List.of(project.root(), project.content(), project.templates())) {
                add(text, "place", place.toAbsolutePath().normalize().toString());
            }
            if (!addProgram(text)) {
                return Optional.empty();
            }
            StringBuilder before = new StringBuilder();
            for (Path folder : folders) {
                Optional<Stamps> stamps = Stamps.of(folder);
                if (stamps.isEmpty()) {
                    return Optional.empty();
                }
                before.append(stamps.get().hash());
                for (String path : stamps.get().files().keySet()) {
                    add(text, path, Hash.of(Files.readAllBytes(folder.resolve(path))));
                }
                add(text, "", "");
            }
            return Optional.of(new Inputs(folders, hash(text), before.toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Has no file been touched since they were read? */
    boolean stillStand() {
        try {
            StringBuilder now = new StringBuilder();
            for (Path folder : folders) {
                now.append(Stamps.of(folder).map(Stamps::hash).orElse(""));
            }
            return stamps.contentEquals(now);
        } catch (IOException e) {
            return false;
        }
    }

    /** A program under development is a folder of classes; an installed one a jar with its libraries in {@code lib/}. */
    private static boolean addProgram(StringBuilder text) throws IOException {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path program = Path.of(entry).toAbsolutePath();
            for (Path part : List.of(program, program.resolveSibling("lib"))) {
                Optional<Stamps> stamps = Stamps.of(part);
                if (stamps.isEmpty()) {
                    return false;
                }
                add(text, part.toString(), stamps.get().hash());
            }
        }
        return true;
    }

    /** With the length first, so that no two lists of words give the same text. */
    private static void add(StringBuilder text, String name, String value) {
        text.append(name.length()).append(' ').append(name).append(' ');
        text.append(value.length()).append(' ').append(value).append('\n');
    }

    private static String hash(StringBuilder text) {
        return Hash.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
