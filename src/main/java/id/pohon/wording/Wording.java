package id.pohon.wording;

import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.report.Nearest;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The phrases of one interface language, from {@code templates/bahasa/<language>.properties}. Never asks the machine for
 * a locale, so a page has the same words and numbers everywhere.
 */
public final class Wording {

    private static final int LEAST_GROUPED = 1_000;

    /** What {@link #say} fills. */
    private static final Pattern GAP = Pattern.compile("\\{[^}]*}?");

    private final String language;
    private final Properties phrases;

    private Wording(String language, Properties phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /**
     * Reads a phrase file.
     *
     * @param language {@code id} or {@code en}
     * @throws IOException if the reader fails
     */
    public static Wording read(String language, Reader phrases) throws IOException {
        Properties read = new Properties();
        read.load(phrases);
        return new Wording(language, read);
    }

    /**
     * The same language with some phrases worded differently.
     *
     * @param file how a message names where the phrases stand
     * @param own a phrase file that has only the phrases it changes
     * @throws Failure if it has a phrase that nothing asks for, or a gap that nothing fills
     * @throws IOException if the reader fails
     */
    public Wording with(String file, Reader own) throws IOException {
        Properties changed = new Properties();
        changed.load(own);
        Properties all = new Properties();
        all.putAll(phrases);
        for (String key : new TreeSet<>(changed.stringPropertyNames())) {
            String phrase = changed.getProperty(key);
            if (!phrases.containsKey(key)) {
                String meant = Nearest.of(key, phrases.stringPropertyNames()).orElse("");
                throw new Failure(
                        meant.isEmpty()
                                ? Message.of("kalimat.kunci", file, key)
                                : Message.of("kalimat.maksud", file, key, meant));
            }
            Set<String> unfilled = gaps(phrase);
            unfilled.removeAll(gaps(phrases.getProperty(key)));
            if (!unfilled.isEmpty()) {
                throw new Failure(Message.of("kalimat.celah", file, key, String.join(", ", unfilled)));
            }
            all.setProperty(key, phrase);
        }
        return new Wording(language, all);
    }

    private static Set<String> gaps(String phrase) {
        Set<String> gaps = new TreeSet<>();
        GAP.matcher(phrase).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }

    public String language() {
        return language;
    }

    /** All keys, sorted; the languages must have the same. */
    public Set<String> keys() {
        return new TreeSet<>(phrases.stringPropertyNames());
    }

    /**
     * A phrase with its gaps {@code {0}}, {@code {1}} … filled; numbers are written in the language.
     *
     * @throws IllegalArgumentException if the language lacks the phrase
     */
    public String say(String key, Object... args) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase '" + key + "' in language '" + language + "'");
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
            int close = phrase.indexOf('}', open);
            text.append(phrase, from, open).append(write(args[Integer.parseInt(phrase.substring(open + 1, close))]));
            from = close + 1;
        }
        return text.append(phrase.substring(from)).toString();
    }

    /** A phrase as it stands in the file, its gaps unfilled. */
    public String raw(String key) {
        return phrases.getProperty(key);
    }

    /** A phrase that counts: {@code key.satu} for one if the language has it, else {@code key}; {@code {0}} is n. */
    public String count(String key, int n) {
        String one = key + ".satu";
        return say(n == 1 && phrases.containsKey(one) ? one : key, n);
    }

    /** "a, b, dan c" in the language. */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String last = items.get(items.size() - 1);
        if (items.size() == 2) {
            return say("daftar.dua", items.get(0), last);
        }
        return say("daftar.banyak", String.join(", ", items.subList(0, items.size() - 1)), last);
    }

    /** A number with the separators of the language and all its decimals: {@code 1.240,5}. */
    public String number(BigDecimal value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        boolean english = language.equals("en");
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0.#", symbols);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** A count with the separators of the language: {@code 1.240}. */
    public String number(int count) {
        // Counts are mostly small, and a number without separators needs no format.
        boolean grouped = count <= -LEAST_GROUPED || count >= LEAST_GROUPED;
        return grouped ? number(BigDecimal.valueOf(count)) : String.valueOf(count);
    }

    /** A day written out: {@code 5 Januari 2024}. */
    public String date(LocalDate date) {
        return say(
                "tanggal",
                String.valueOf(date.getDayOfMonth()),
                say("bulan." + date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    private String write(Object arg) {
        return arg instanceof Integer n ? number((int) n) : String.valueOf(arg);
    }
}
