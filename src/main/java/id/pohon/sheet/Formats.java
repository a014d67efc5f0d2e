package id.pohon.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How numbers are displayed, as far as it changes what they say: percents and dates. */
final class Formats {

    private enum Form {
        PLAIN,
        PERCENT,
        DATE
    }

    /** Spreadsheets compute with about as many digits; what follows is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST = 340;

    private final List<Form> styles;
    private final LocalDate start;

    private Formats(List<Form> styles, LocalDate start) {
        this.styles = List.copyOf(styles);
        this.start = start;
    }

    static Formats of(Optional<byte[]> part, boolean from1904) {
        // day 60 is the 29 February 1900 that never was; dates before it do not occur in plans
        LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        List<Form> styles = new ArrayList<>();
        Map<Integer, Form> own = new HashMap<>();
        if (part.isPresent()) {
            try (Xml xml = Xml.open(part.get(), "xl/styles.xml")) {
                boolean cells = false;
                while (xml.next()) {
                    if (xml.starts("numFmt")) {
                        own.put(xml.number("numFmtId", 0), form(xml.attribute("formatCode")));
                    } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                        cells = xml.starts("cellXfs");
                    } else if (cells && xml.starts("xf")) {
                        int id = xml.number("numFmtId", 0);
                        styles.add(own.getOrDefault(id, builtIn(id)));
                    }
                }
            }
        }
        return new Formats(styles, start);
    }

    /** A number as displayed: {@code 85%}, {@code 2024-01-05}, {@code 12.5}. */
    String displayed(String stored, int style) {
        if (!stored.matches("[+-]?[0-9.]{1,340}([eE][+-]?[0-9]{1,3})?") || stored.length() > LONGEST) {
            return stored;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(stored).round(DIGITS);
        } catch (NumberFormatException e) {
            return stored;
        }
        Form form = style >= 0 && style < styles.size() ? styles.get(style) : Form.PLAIN;
        if (form == Form.DATE && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(200_000)) < 0) {
            return start.plusDays(number.intValue()).toString();
        }
        return form == Form.PERCENT ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Form builtIn(int id) {
        if (id == 9 || id == 10) {
            return Form.PERCENT;
        }
        boolean date = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return date ? Form.DATE : Form.PLAIN;
    }

    private static Form form(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
        if (bare.contains("%")) {
            return Form.PERCENT;
        }
        return bare.matches("(?s).*[dDyY].*") && !bare.contains("General") ? Form.DATE : Form.PLAIN;
    }
}
