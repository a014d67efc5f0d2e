package id.pohon.cli;

import id.pohon.edit.Upgrade;
import id.pohon.source.Format;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as the command line knows it: takes arguments, gives an exit code. Ends no process and knows no clock. */
public record Cli(String version, Surroundings surroundings) {

    private static final List<String> VERSION = List.of("--version");

    private static final int WIDTH = 100;
    private static final int LONGEST_OPTION = 42;

    /**
     * Runs one command.
     *
     * @return 0 to 3; see the commands in docs
     */
    public int run(String... args) {
        Words words = Words.of(Mistake.language(args));
        try {
            return commandLine(words, List.of(args)).execute(args);
        } catch (Error e) {
            return failed(e, words);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    /** The commands by name, in the order of the help. Each is made when it is needed. */
    Map<String, Supplier<Object>> commands(PohonCommand pohon, Words words) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(pohon, surroundings, words));
        commands.put("check", () -> new CheckCommand(pohon, version, surroundings, words));
        commands.put("serve", () -> new ServeCommand(pohon, surroundings, words));
        commands.put("package", () -> new PackageCommand(pohon, surroundings, words));
        commands.put("verify", () -> new VerifyCommand(pohon, surroundings, words));
        commands.put("init", () -> new InitCommand(pohon, surroundings, words));
        commands.put("template", () -> new TemplateCommand(pohon, surroundings, words));
        commands.put("import", () -> new ImportCommand(pohon, surroundings, words));
        commands.put("export", () -> new ExportCommand(pohon, surroundings, words));
        commands.put("new-year", () -> new NewYearCommand(pohon, surroundings, words));
        commands.put("close-year", () -> new CloseYearCommand(pohon, surroundings, words));
        commands.put("compare", () -> new CompareCommand(pohon, surroundings, words));
        commands.put("upgrade", () -> new UpgradeCommand(pohon, surroundings, words, Format.KNOWN, Upgrade.STEPS));
        commands.put("doctor", () -> new DoctorCommand(pohon, version, surroundings, words));
        return commands;
    }

    /**
     * The command line with the one command that the first argument names. Picocli makes commands by reflection, which a
     * short run would notice; all are there when the argument names none, for the help and for what was probably meant.
     */
    private CommandLine commandLine(Words words, List<String> args) {
        PohonCommand pohon = new PohonCommand();
        CommandLine line = new CommandLine(pohon);
        Map<String, Supplier<Object>> commands = commands(pohon, words);
        String first = args.isEmpty() ? "" : args.get(0);
        if (commands.containsKey(first)) {
            line.addSubcommand(first, commands.get(first).get());
        } else if (!args.equals(VERSION)) {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
        line.setResourceBundle(words.help())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .setExecutionStrategy(Cli::strictly)
                .setParameterExceptionHandler((mistake, given) -> mistaken(mistake, words))
                .setExecutionExceptionHandler((cause, command, parsed) -> failed(cause, words));
        line.getCommandSpec()
                .version("Pohon " + version)
                .usageMessage()
                .synopsisSubcommandLabel(words.say("bantuan.perintah"));
        return line;
    }

    /** Asking for help about a command that does not exist is a mistake too. */
    private static int strictly(ParseResult parsed) {
        for (CommandLine each : parsed.asCommandLineList()) {
            if (!each.getUnmatchedArguments().isEmpty()) {
                throw new UnmatchedArgumentException(each, each.getUnmatchedArguments());
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int mistaken(ParameterException mistake, Words words) {
        PrintStream err = surroundings.err();
        if (mistake.getArgSpec() == null && mistake.getClass() == ParameterException.class) {
            mistake.getCommandLine().usage(err);
        } else {
            err.println(Mistake.explain(mistake, words));
        }
        return Exit.USAGE;
    }

    private int failed(Throwable cause, Words words) {
        PrintStream err = surroundings.err();
        err.println(Failed.text(cause, words));
        if (Failed.isFault(cause) && !surroundings.debug()) {
            err.println(words.say("gagal.lacak"));
        }
        if (surroundings.debug()) {
            cause.printStackTrace(err);
        }
        return Exit.FAILURE;
    }
}
