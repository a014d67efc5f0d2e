package id.pohon.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How much each finding matters on this site: {@code situs.aturan} over the severity of the rule. */
public final class Severities {

    private static final String OFF = "mati";

    private final Map<String, String> settings;

    private Severities(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** @param settings code → {@code mati}, {@code saran}, {@code peringatan} or {@code galat} */
    public static Severities of(Map<String, String> settings) {
        return new Severities(settings);
    }

    /** A finding of a rule with the severity of the site; nothing if the rule is off. */
    public Optional<Diagnostic> rule(Diagnostic found) {
        String setting = settings.getOrDefault(found.code(), "");
        if (setting.equals(OFF)) {
            return Optional.empty();
        }
        return Optional.of(setting.isEmpty() ? found : found.as(Severity.valueOf(setting.toUpperCase(Locale.ROOT))));
    }

    /** The same for a finding of form, where a galat stays one: what cannot be read cannot be published. */
    public Optional<Diagnostic> form(Diagnostic found) {
        return found.severity() == Severity.GALAT ? Optional.of(found) : rule(found);
    }

    /** Is the rule switched off? */
    public boolean isOff(String code) {
        return settings.getOrDefault(code, "").equals(OFF);
    }
}
