package id.pohon.source;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates are written {@code 2024-01-05}; other forms are understood only to say how to write them. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern SLOPPY_ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern WORDS = Pattern.compile("([0-9]{1,2})[- ]+([A-Za-z]{3,9})\\.?[- ]+([0-9]{4})");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final List<String> OTHER_MONTHS =
            List.of("", "peb", "", "", "may", "", "", "aug", "", "oct", "nop", "dec");
    private static final List<String> SHORT_MONTHS = List.of("", "", "", "", "", "", "", "agt", "", "", "", "");

    private final Diagnostics diagnostics;

    Dates(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<LocalDate> read(String written, Position at) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            Optional<LocalDate> date = date(iso.group(1), iso.group(2), iso.group(3));
            if (date.isEmpty()) {
                galat(at, Message.of("P034.tidak_ada", written), Message.of("P034.tidak_ada.hint"));
            }
            return date;
        }
        Message hint = meant(written.substring(written.lastIndexOf(',') + 1).strip())
                .map(date -> Message.of("P034.hint", date))
                .orElseGet(() -> Message.of("P034.hint.bentuk"));
        galat(at, Message.of("P034", written), hint);
        return Optional.empty();
    }

    private static Optional<LocalDate> meant(String written) {
        Matcher sloppy = SLOPPY_ISO.matcher(written);
        if (sloppy.matches()) {
            return date(sloppy.group(1), sloppy.group(2), sloppy.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher words = WORDS.matcher(written);
        if (words.matches()) {
            int month = month(words.group(2).toLowerCase(Locale.ROOT).substring(0, 3));
            return date(words.group(3), String.valueOf(month), words.group(1));
        }
        return Optional.empty();
    }

    private static int month(String start) {
        int known = Math.max(MONTHS.indexOf(start), OTHER_MONTHS.indexOf(start));
        return Math.max(known, SHORT_MONTHS.indexOf(start)) + 1;
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void galat(Position at, Message message, Message hint) {
        diagnostics.add(Diagnostic.galat("P034", at, message, hint));
    }
}
