package id.pohon.cli;

import id.pohon.edit.Upgrade;
import id.pohon.source.Format;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as the command line knows it: takes arguments, gives an exit code. Ends no process and knows no clock. */
public record Cli(String version, Surroundings surroundings) {

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
            return commandLine(words).execute(args);
        } catch (Error e) {
            return failed(e, words);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private CommandLine commandLine(Words words) {
        PohonCommand pohon = new PohonCommand();
        CommandLine line = new CommandLine(pohon)
                .addSubcommand(new BuildCommand(pohon, surroundings, words))
                .addSubcommand(new CheckCommand(pohon, version, surroundings, words))
                .addSubcommand(new ServeCommand(pohon, surroundings, words))
                .addSubcommand(new PackageCommand(pohon, surroundings, words))
                .addSubcommand(new VerifyCommand(pohon, surroundings, words))
                .addSubcommand(new InitCommand(pohon, surroundings, words))
                .addSubcommand(new TemplateCommand(pohon, surroundings, words))
                .addSubcommand(new ImportCommand(pohon, surroundings, words))
                .addSubcommand(new ExportCommand(pohon, surroundings, words))
                .addSubcommand(new NewYearCommand(pohon, surroundings, words))
                .addSubcommand(new CloseYearCommand(pohon, surroundings, words))
                .addSubcommand(new CompareCommand(pohon, surroundings, words))
                .addSubcommand(new UpgradeCommand(pohon, surroundings, words, Format.KNOWN, Upgrade.STEPS))
                .addSubcommand(new DoctorCommand(pohon, version, surroundings, words));
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
