package id.pohon.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that belong to one person: NIP, NIK, mobile telephone.
 */
final class PersonalNumbers {

    private static final Pattern RUN = Pattern.compile("\\+?[0-9](?:[ .-]?[0-9]){8,19}");
    private static final Pattern NIP = Pattern.compile(
            "(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(19|20)[0-9]{2}(0[1-9]|1[0-2]|2[0-9])[12][0-9]{3}");
    private static final Pattern NIK = Pattern.compile("[1-9][0-9]{5}([0-24-6][0-9]|[37][01])(0[1-9]|1[0-2])[0-9]{6}");
    private static final Pattern TELEPHONE = Pattern.compile("(62|0)8[1-9][0-9]{7,10}");

    private final String office;

    /** @param office digits of the telephone that the site itself publishes, or {@code ""} */
    PersonalNumbers(String office) {
        this.office = national(office);
    }

    /** The kinds found in a text: {@code nip}, {@code nik}, {@code telepon}. */
    List<String> in(String text) {
        if (text.chars().filter(c -> c >= '0' && c <= '9').limit(10).count() < 10) {
            return List.of();
        }
        List<String> kinds = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            String digits = run.group().replaceAll("[^0-9]", "");
            if (NIP.matcher(digits).matches()) {
                kinds.add("nip");
            } else if (NIK.matcher(digits).matches()) {
                kinds.add("nik");
            } else if (TELEPHONE.matcher(digits).matches() && !national(digits).equals(office)) {
                kinds.add("telepon");
            }
        }
        return kinds;
    }

    private static String national(String digits) {
        return digits.startsWith("62") ? "0" + digits.substring(2) : digits;
    }
}
