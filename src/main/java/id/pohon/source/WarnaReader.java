package id.pohon.source;

import id.pohon.color.Color;
import id.pohon.color.Role;
import id.pohon.color.Scheme;
import id.pohon.model.Situs.Warna;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code warna}, and lets no colour through on which some readers could not read (WCAG 2.2 AA). */
final class WarnaReader {

    private static final String CODE = "P029";

    private WarnaReader() {}

    static Map<String, Warna> warna(Fields fields) {
        Map<String, Warna> read = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String key = role.name().toLowerCase(Locale.ROOT);
            if (fields.isMapping(key)) {
                fields.object(key).flatMap(both -> both(role, both)).ifPresent(warna -> read.put(key, warna));
            } else {
                color(role, Scheme.TERANG, fields, key)
                        .ifPresent(day -> read.put(
                                key, new Warna(day.hex(), role.byNight(day).hex())));
            }
        }
        fields.end();
        return read;
    }

    private static Optional<Warna> both(Role role, Fields fields) {
        fields.require("terang");
        Optional<Color> day = color(role, Scheme.TERANG, fields, "terang");
        Optional<Color> night = color(role, Scheme.GELAP, fields, "gelap");
        fields.end();
        return day.map(color -> new Warna(
                color.hex(), night.orElseGet(() -> role.byNight(color)).hex()));
    }

    private static Optional<Color> color(Role role, Scheme scheme, Fields fields, String key) {
        String written = fields.text(key);
        Position at = fields.valueAt(key);
        if (written.isEmpty() && fields.has(key)) {
            // an unquoted # begins a comment
            fields.galat(CODE, at, Message.of("P029.kosong", key), Message.of("P029.bentuk.hint"));
        }
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Color> color = Color.read(written);
        if (color.isEmpty()) {
            fields.galat(CODE, at, Message.of("P029.bentuk", written), Message.of("P029.bentuk.hint"));
            return Optional.empty();
        }
        role.tooLow(color.get(), scheme).ifPresent(pair -> {
            BigDecimal ratio = BigDecimal.valueOf(pair.ratio()).setScale(2, RoundingMode.DOWN);
            String named = scheme.name().toLowerCase(Locale.ROOT);
            Message message = Message.of("P029", written, pair.with().hex(), named, ratio);
            Message hint = color.get()
                    .nearest(other -> role.tooLow(other, scheme).isEmpty())
                    .map(other -> Message.of("P029.hint", other.hex()))
                    .orElse(Message.NONE);
            fields.galat(CODE, at, message, hint);
        });
        return color;
    }
}
