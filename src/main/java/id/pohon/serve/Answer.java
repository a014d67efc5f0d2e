package id.pohon.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The answer to a request for a file. Only what is in the preview can be asked for, by its exact path, so no path leads
 * out of it and no folder is listed.
 *
 * @param location where to look instead, or {@code ""}
 */
record Answer(int status, String type, byte[] bytes, String location) {

    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    /** Stands in while there is no site: the words come with the script. */
    private static final byte[] EMPTY = ("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                    + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self';"
                    + " script-src 'self'; base-uri 'none'; form-action 'none'\">\n"
                    + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>pohon serve</title>\n</head>\n"
                    + "<body></body>\n</html>\n")
            .getBytes(StandardCharsets.UTF_8);

    static Answer plain(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), "");
    }

    /** @param rawPath as the request has it, percent signs and all */
    static Answer of(String rawPath, Preview preview) {
        Optional<byte[]> own = Own.file(rawPath);
        if (own.isPresent()) {
            return new Answer(200, ContentType.of(rawPath), own.get(), "");
        }
        Optional<String> path = decoded(rawPath);
        if (path.isEmpty()) {
            return plain(400, "400");
        }
        String file = path.get().isEmpty() || path.get().endsWith("/") ? path.get() + INDEX : path.get();
        byte[] bytes = preview.files().get(file);
        if (bytes != null) {
            return new Answer(200, ContentType.of(file), shown(file, bytes, preview), "");
        }
        if (preview.files().containsKey(file + "/" + INDEX)) {
            return new Answer(302, "text/plain; charset=utf-8", new byte[0], rawPath + "/");
        }
        if (preview.files().isEmpty()) {
            return new Answer(503, ContentType.HTML, Injection.into(EMPTY, preview.version()), "");
        }
        byte[] missing = preview.files().getOrDefault(NOT_FOUND, EMPTY);
        return new Answer(404, ContentType.HTML, Injection.into(Injection.fromTheTop(missing), preview.version()), "");
    }

    private static byte[] shown(String file, byte[] bytes, Preview preview) {
        if (!file.endsWith(".html")) {
            return bytes;
        }
        return Injection.into(file.equals(NOT_FOUND) ? Injection.fromTheTop(bytes) : bytes, preview.version());
    }

    /** The path without its first slash; empty if it is none. */
    private static Optional<String> decoded(String rawPath) {
        if (rawPath == null || !rawPath.startsWith("/")) {
            return Optional.empty();
        }
        try {
            String path = rawPath.substring(1).replace("+", "%2B");
            return Optional.of(URLDecoder.decode(path, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
