package id.pohon.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a relative address on a page points at.
 *
 * @param target the file, from the site folder ("2024/unit/camat.html"); begins with ".." if it lies outside
 * @param fragment the id within it, or empty
 */
record Reference(String target, String fragment) {

    static boolean isAbsolute(String href) {
        return href.startsWith("/") || href.startsWith("\\") || href.matches("(?i)[a-z][a-z0-9+.-]*:.*");
    }

    static Reference from(String file, String href) {
        int hash = href.indexOf('#');
        String fragment = hash < 0 ? "" : decode(href.substring(hash + 1));
        String path = decode((hash < 0 ? href : href.substring(0, hash)).replaceFirst("\\?.*", ""));
        return new Reference(path.isEmpty() ? file : resolve(file, path), fragment);
    }

    /** Keeps a slash or dots at the end, so that a folder never looks like a file. */
    private static String resolve(String file, String path) {
        Deque<String> parts = new ArrayDeque<>();
        String joined = file.substring(0, file.lastIndexOf('/') + 1) + path;
        for (String part : joined.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
