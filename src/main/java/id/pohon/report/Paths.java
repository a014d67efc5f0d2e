package id.pohon.report;

import java.nio.charset.StandardCharsets;

/** Names of files as code hosts want them: from the repository, or as an address. */
final class Paths {

    private static final String PLAIN = "-._~/!$'()*+,;=@";

    private Paths() {}

    /** A file of the project, from the folder that the project stands in; a file elsewhere keeps its name. */
    static String below(String folder, String file) {
        return isAbsolute(file) ? file : folder + file;
    }

    /** The same as an address (RFC 3986), relative unless the file lies elsewhere. */
    static String address(String folder, String file) {
        String encoded = encoded(below(folder, file));
        if (!isAbsolute(file)) {
            return encoded;
        }
        return "file://" + (encoded.startsWith("/") ? "" : "/") + encoded;
    }

    static boolean isAbsolute(String file) {
        boolean drive = file.length() > 1 && file.charAt(1) == ':';
        return file.startsWith("/") || drive;
    }

    private static String encoded(String path) {
        StringBuilder address = new StringBuilder(path.length() + 16);
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain) {
                address.append(c);
            } else {
                address.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return address.toString();
    }
}
