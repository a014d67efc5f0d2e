package id.pohon.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * The place of one file below {@code site/}, and the way from it to others. Links are always relative and always lead
 * to a file, so that a site works from any folder, server path or USB stick.
 *
 * @param path names joined by {@code /}, such as {@code 2024/unit/camat.html}, that every system can store
 */
public record Address(String path) implements Comparable<Address> {

    private static final String UNSAFE = "\\:*?\"<>|";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final int SHORTEST_DEVICE = 3;
    private static final int LONGEST_DEVICE = 4;
    private static final String NUMBERS_OF_DEVICES = "0123456789¹²³";
    private static final int LONGEST_NAME = 200;

    public Address {
        int from = 0;
        for (int slash = 0; slash >= 0; from = slash + 1) {
            slash = path.indexOf('/', from);
            if (!isSafe(slash < 0 ? path.substring(from) : path.substring(from, slash))) {
                throw new IllegalArgumentException("not an address: '" + path + "'");
            }
        }
    }

    /** An address of names, such as {@code of("2024", "unit", "camat.html")}; a name may itself have {@code /}. */
    public static Address of(String... names) {
        return new Address(String.join("/", names));
    }

    /** Can every system store a file of this name? */
    public static boolean isSafe(String name) {
        boolean ordinary = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.equals("..")
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !name.startsWith(" ")
                && haveNoUnsafe(name);
        return ordinary && !isDevice(name);
    }

    // Every link of every page makes an address, so neither streams nor patterns.
    private static boolean haveNoUnsafe(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isISOControl(c) || c == '/' || UNSAFE.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The link from this file to another, such as {@code ../index.html}. */
    public String to(Address other) {
        int common = 0;
        int slash;
        while ((slash = path.indexOf('/', common)) >= 0 && other.path.startsWith(path.substring(0, slash + 1))) {
            common = slash + 1;
        }
        StringBuilder link = new StringBuilder();
        for (int i = common; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                link.append("../");
            }
        }
        return encode(other.path.substring(common), link).toString();
    }

    /** The link to a place in another file, or in this one. */
    public String to(Address other, String fragment) {
        StringBuilder link = new StringBuilder(equals(other) ? "" : to(other)).append('#');
        return encode(fragment, link).toString();
    }

    /** Where the file lies. */
    public Path in(Path root) {
        return root.resolve(path.replace("/", root.getFileSystem().getSeparator()));
    }

    /** The last name: {@code camat.html}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** By code unit, so that the order is the same everywhere. */
    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }

    private static boolean isDevice(String file) {
        int dot = file.indexOf('.');
        String name = (dot < 0 ? file : file.substring(0, dot)).strip();
        if (name.length() < SHORTEST_DEVICE || name.length() > LONGEST_DEVICE) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return DEVICES.contains(lower)
                || name.length() == LONGEST_DEVICE
                        && (lower.startsWith("com") || lower.startsWith("lpt"))
                        && NUMBERS_OF_DEVICES.indexOf(lower.charAt(SHORTEST_DEVICE)) >= 0;
    }

    private static StringBuilder encode(String text, StringBuilder out) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$'()*+,;=@:".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out;
    }
}
