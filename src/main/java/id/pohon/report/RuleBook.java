package id.pohon.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/aturan.md} as the program carries it: for each code its level, reason, basis and an example. */
public final class RuleBook {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## (P\\d{3}) ([^\\n]*)\\n(.*?)(?=^## |\\z)");

    private final SortedMap<String, RuleSection> sections;

    private RuleBook(SortedMap<String, RuleSection> sections) {
        this.sections = sections;
    }

    /** The book inside the program. */
    public static RuleBook load() {
        try (InputStream in = RuleBook.class.getResourceAsStream("aturan.md")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks aturan.md");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read aturan.md from the program", e);
        }
    }

    static RuleBook of(String markdown) {
        SortedMap<String, RuleSection> sections = new TreeMap<>();
        Matcher found = SECTION.matcher(markdown.replace("\r\n", "\n"));
        while (found.find()) {
            sections.put(
                    found.group(1),
                    new RuleSection(
                            found.group(1),
                            found.group(2).strip(),
                            found.group(3).strip()));
        }
        return new RuleBook(Collections.unmodifiableSortedMap(sections));
    }

    public Optional<RuleSection> section(String code) {
        return Optional.ofNullable(sections.get(code));
    }

    /** All codes, sorted. */
    public Set<String> codes() {
        return sections.keySet();
    }
}
