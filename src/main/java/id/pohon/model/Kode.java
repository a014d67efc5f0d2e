package id.pohon.model;

import java.util.Locale;

/** The form of an identity: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 100 characters. */
public final class Kode {

    /** A kode becomes a file name, which no system takes at any length. */
    private static final int LONGEST = 100;

    private Kode() {}

    /** Does the text have the form of a kode? */
    public static boolean is(String text) {
        boolean dashAllowed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                dashAllowed = true;
            } else if (c == '-' && dashAllowed) {
                dashAllowed = false;
            } else {
                return false;
            }
        }
        return dashAllowed && text.length() <= LONGEST;
    }

    /** The nearest kode of a text, such as {@code kasi-kesra} for "Kasi Kesra", or {@code ""} if nothing is left. */
    public static String from(String text) {
        StringBuilder kode = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (isLetterOrDigit(c)) {
                kode.append(c);
            } else if (kode.length() > 0 && kode.charAt(kode.length() - 1) != '-') {
                kode.append('-');
            }
        }
        int end = Math.min(kode.length(), LONGEST);
        return end > 0 && kode.charAt(end - 1) == '-' ? kode.substring(0, end - 1) : kode.substring(0, end);
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
