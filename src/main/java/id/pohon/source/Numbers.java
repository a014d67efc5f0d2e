package id.pohon.source;

import id.pohon.model.Nilai;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as Indonesians write them: comma or point for decimals, a percent sign, a range. What could mean two things is
 * reported with both, never guessed; what is no number stays text, such as a grade.
 */
final class Numbers {

    private static final int MOST_DIGITS = 30;

    private final Diagnostics diagnostics;

    Numbers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Nilai read(String written, Position at) {
        String minus = written.replace('\u2212', '-');
        boolean percent = minus.endsWith("%");
        String body = withoutPercent(minus);
        if (isNumber(body)) {
            return number(body, at)
                    .<Nilai>map(n -> new Nilai.Angka(n, percent, written))
                    .orElseGet(() -> new Nilai.Teks(written));
        }
        int dash = dash(body);
        if (dash > 0) {
            String from = withoutPercent(body.substring(0, dash).strip());
            String to = body.substring(dash + 1).strip();
            if (isNumber(from) && isNumber(to)) {
                return range(from, to, percent, written, at);
            }
        }
        return new Nilai.Teks(written);
    }

    private static String withoutPercent(String text) {
        return text.endsWith("%") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    private Nilai range(String from, String to, boolean percent, String written, Position at) {
        Optional<BigDecimal> low = number(from, at);
        Optional<BigDecimal> high = number(to, at);
        if (low.isEmpty() || high.isEmpty()) {
            return new Nilai.Teks(written);
        }
        if (low.get().compareTo(high.get()) > 0) {
            galat("P036", at, Message.of("P036.rentang", written), hint(from, to, percent));
        }
        return new Nilai.Rentang(low.get(), high.get(), percent, written);
    }

    private static Message hint(String from, String to, boolean percent) {
        return Message.of("P036.rentang.hint", to + "-" + from + (percent ? "%" : ""));
    }

    /** The dash between two numbers: a hyphen after a digit or sign, or an en dash. */
    private static int dash(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2013' || c == '-' && text.charAt(i - 1) != '-') {
                return i;
            }
        }
        return -1;
    }

    /** Digits with separators between them, and a sign in front at most. */
    private static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        boolean digit = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = c == '.' || c == ',';
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (!separator || !digit) {
                return false;
            } else {
                digit = false;
            }
        }
        return digit;
    }

    private Optional<BigDecimal> number(String text, Position at) {
        if (text.length() > MOST_DIGITS) {
            galat("P036", at, Message.of("P036.panjang", text.length()), Message.of("P036.panjang.hint", MOST_DIGITS));
            return Optional.empty();
        }
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(new BigDecimal(text));
        }
        char separator = text.charAt(last);
        char other = separator == '.' ? ',' : '.';
        boolean repeated = text.indexOf(separator) != last;
        if (repeated || text.indexOf(other) >= 0) {
            return grouped(text, repeated ? separator : other, at);
        }
        String whole = text.substring(0, last);
        String part = text.substring(last + 1);
        String digits = whole.startsWith("-") ? whole.substring(1) : whole;
        if (part.length() == 3 && digits.length() <= 3 && !digits.startsWith("0")) {
            galat("P035", at, Message.of("P035", text), Message.of("P035.hint", whole + part, decimal(whole, part)));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(whole + "." + part));
    }

    /** {@code 1.500.000} or {@code 1.500.000,50}: only one reading is left. */
    private Optional<BigDecimal> grouped(String text, char group, Position at) {
        char decimal = group == '.' ? ',' : '.';
        int point = text.indexOf(decimal);
        String whole = point < 0 ? text : text.substring(0, point);
        String[] groups = whole.replace("-", "").split(group == '.' ? "\\." : ",", -1);
        boolean right = groups[0].length() <= 3 && (point < 0 || text.indexOf(decimal, point + 1) < 0);
        for (int i = 1; i < groups.length; i++) {
            right &= groups[i].length() == 3;
        }
        right &= point < 0 || text.indexOf(group, point) < 0;
        if (!right) {
            galat("P035", at, Message.of("P035.pemisah", text), Message.of("P035.pemisah.hint"));
            return Optional.empty();
        }
        String plain = whole.replace(String.valueOf(group), "") + (point < 0 ? "" : "." + text.substring(point + 1));
        return Optional.of(new BigDecimal(plain));
    }

    /** The shortest decimal that cannot be read otherwise: {@code 1,5} for {@code 1.500}. */
    private static String decimal(String whole, String part) {
        String shorter = part.replaceFirst("0+$", "");
        if (shorter.length() == 3) {
            return whole + "," + part + "0";
        }
        return shorter.isEmpty() ? whole + ",0" : whole + "," + shorter;
    }

    private void galat(String code, Position at, Message message, Message hint) {
        diagnostics.add(Diagnostic.galat(code, at, message, hint));
    }
}
