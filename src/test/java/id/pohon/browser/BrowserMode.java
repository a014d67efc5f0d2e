package id.pohon.browser;

/** What browser tests do when this machine has no Chromium: the value of the property {@code pohon.browser}. */
enum BrowserMode {
    /** They fail. */
    REQUIRED,
    /** They are skipped, and one loud line says so. */
    AUTO,
    /** They are skipped even if there is one. */
    OFF;

    static BrowserMode of(String value) {
        if (value == null || value.isBlank()) {
            return AUTO;
        }
        return switch (value) {
            case "required" -> REQUIRED;
            case "auto" -> AUTO;
            case "off" -> OFF;
            default ->
                throw new IllegalArgumentException(
                        "pohon.browser is \"" + value + "\"; it can be required, auto or off");
        };
    }
}
