package id.pohon.html;

/** Finished HTML or SVG: templates print it as it is. Everything else they print is text, and escaped. */
public record Html(String markup) {

    public static final Html NONE = new Html("");

    /** Text made safe for HTML content and double-quoted attributes. */
    public static String escape(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(text.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? text : out.toString();
    }

    public boolean isNone() {
        return markup.isEmpty();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
