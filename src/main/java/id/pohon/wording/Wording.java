package id.pohon.wording;

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

/**
 * The phrases of one interface language, from {@code templates/bahasa/<language>.properties}. Never asks the machine for
 * a locale, so a page has the same words and numbers everywhere.
 */
public final class Wording {

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

    /** A day written out: {@code 5 Januari 2024}. */
    public String date(LocalDate date) {
        return say(
                "tanggal",
                String.valueOf(date.getDayOfMonth()),
                say("bulan." + date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    private String write(Object arg) {
        return arg instanceof Integer n ? number(BigDecimal.valueOf(n)) : String.valueOf(arg);
    }
}
