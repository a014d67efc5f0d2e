package id.pohon.page;

import id.pohon.html.Html;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Script elements within a page, which a Content-Security-Policy admits by the hashes of their texts and by nothing else. */
final class InlineScript {

    private static final Pattern TEXT = Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL);

    private InlineScript() {}

    /** Sources for {@code script-src}, such as {@code 'sha256-…'}, one for each script. */
    static Html sources(Html scripts) {
        return new Html(TEXT.matcher(scripts.markup())
                .results()
                .map(script -> "'sha256-" + hash(script.group(1)) + "'")
                .collect(Collectors.joining(" ")));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
