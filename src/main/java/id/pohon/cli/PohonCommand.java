package id.pohon.cli;

import id.pohon.Project;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The program without a command, and the options that all commands have. */
@Command(name = "pohon", sortOptions = false)
final class PohonCommand {

    @Option(names = "--project", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 100)
    private Path project = Path.of("");

    @Option(names = "--content", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 101)
    private Path content;

    @Option(names = "--output", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 102)
    private Path output;

    @Option(names = "--templates", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 103)
    private Path templates;

    /** Read before picocli starts, since its help is already in the language. */
    @Option(names = "--lang", paramLabel = "id|en", converter = Language.class, scope = ScopeType.INHERIT, order = 104)
    private String lang = "id";

    @Option(names = "--quiet", scope = ScopeType.INHERIT, order = 105)
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 200)
    private boolean help;

    @Option(names = "--version", versionHelp = true, order = 201)
    private boolean version;

    boolean quiet() {
        return quiet;
    }

    /**
     * The project as the options name it.
     *
     * @param folder the current folder, from which paths are read
     * @param defaultOutput name of the output folder in the project
     */
    Project project(Path folder, String defaultOutput) {
        Path root = folder.resolve(project).normalize();
        return new Project(
                root,
                in(folder, content, root.resolve("content")),
                in(folder, templates, root.resolve("templates")),
                in(folder, output, root.resolve(defaultOutput)));
    }

    /** A language that Pohon speaks. */
    static final class Language implements ITypeConverter<String> {

        @Override
        public String convert(String written) {
            if (!written.equals("id") && !written.equals("en")) {
                throw new TypeConversionException(written);
            }
            return written;
        }
    }

    private static Path in(Path folder, Path given, Path otherwise) {
        return given == null ? otherwise : folder.resolve(given).normalize();
    }
}
