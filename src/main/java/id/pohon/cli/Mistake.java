package id.pohon.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command as it was typed, and what was probably meant. */
final class Mistake {

    private Mistake() {}

    static String explain(ParameterException mistake, Words words) {
        String help = mistake.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help";
        return what(mistake, words) + System.lineSeparator() + words.say("salah.bantuan", help);
    }

    private static String what(ParameterException mistake, Words words) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, words);
        }
        if (mistake instanceof MissingParameterException missing) {
            return words.say("salah.kurang", name(missing.getMissing().get(0)));
        }
        ArgSpec arg = mistake.getArgSpec();
        if (arg == null) {
            return words.say("salah.perintah-kurang");
        }
        return mistake.getValue() == null
                ? words.say("salah.kurang", name(arg))
                : words.say("salah.nilai", mistake.getValue(), name(arg), arg.paramLabel());
    }

    private static String unmatched(UnmatchedArgumentException unmatched, Words words) {
        String written = unmatched.getUnmatched().get(0);
        boolean option = unmatched.isUnknownOption();
        String key = option ? "salah.opsi" : "salah.perintah";
        List<String> meant = unmatched.getSuggestions().stream()
                .filter(suggestion -> suggestion.startsWith("-") == option)
                .limit(1)
                .toList();
        String what = words.say(key, written);
        return meant.isEmpty() ? what : what + System.lineSeparator() + words.say("salah.maksud", meant.get(0));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /** Which language is asked for, before anything else is known; the default where none is or none such exists. */
    static String language(String... args) {
        for (int i = 0; i < args.length; i++) {
            boolean english = args[i].equals("--lang=en")
                    || args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en");
            if (english) {
                return "en";
            }
        }
        return "id";
    }
}
