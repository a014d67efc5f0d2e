package id.pohon.cli;

import id.pohon.report.Nearest;
import id.pohon.report.RuleBook;
import java.util.Locale;

/** What {@code check --explain} says about a code: its section of {@code docs/aturan.md}, which is written in Indonesian. */
final class Explanation {

    private Explanation() {}

    /** Prints the section, or which code was probably meant. */
    static int of(String written, Surroundings surroundings, Words words) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        RuleBook rules = RuleBook.load();
        return rules.section(code)
                .map(section -> {
                    String title = section.code() + " " + section.title();
                    if (!words.language().equals("id")) {
                        surroundings.out().println(words.say("check.explain.bahasa"));
                        surroundings.out().println();
                    }
                    surroundings.out().println(title);
                    surroundings.out().println("=".repeat(title.length()));
                    surroundings.out().println();
                    surroundings.out().print(section.plain());
                    return Exit.YES;
                })
                .orElseGet(() -> {
                    surroundings.err().println(words.say("check.explain.tidak-ada", written));
                    surroundings
                            .err()
                            .println(Nearest.of(code, rules.codes())
                                    .map(meant -> words.say("salah.maksud", meant))
                                    .orElseGet(
                                            () -> words.say("check.explain.daftar", String.join(", ", rules.codes()))));
                    return Exit.USAGE;
                });
    }
}
