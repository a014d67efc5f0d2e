package id.pohon.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser of whoever sits at this computer. */
final class Browser {

    /** Linux, macOS, Windows: the first that is there takes an address to whatever browser is set. */
    private static final List<List<String>> COMMANDS =
            List.of(List.of("xdg-open"), List.of("open"), List.of("rundll32.exe", "url.dll,FileProtocolHandler"));

    private Browser() {}

    /**
     * Asks for a page to be opened.
     *
     * @param searchPath folders of programs, as in PATH
     * @return is there anything that could be asked?
     */
    static boolean open(String address, String searchPath) {
        for (List<String> command : COMMANDS) {
            Optional<Path> program = find(command.get(0), searchPath);
            if (program.isPresent()) {
                return start(program.get(), command, address);
            }
        }
        return false;
    }

    private static boolean start(Path program, List<String> command, String address) {
        List<String> words = new java.util.ArrayList<>(command);
        words.set(0, program.toString());
        words.add(address);
        try {
            new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> find(String name, String searchPath) {
        for (String folder : searchPath.split(File.pathSeparator)) {
            try {
                Path program = Path.of(folder, name);
                if (!folder.isBlank() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            } catch (InvalidPathException e) {
                continue; // PATH may hold anything
            }
        }
        return Optional.empty();
    }
}
