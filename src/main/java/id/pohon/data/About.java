package id.pohon.data;

import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader of a data set must know about where it comes from. Only what the content says. */
final class About {

    private About() {}

    /** Facts by their names in the language of the site; what is not filled in is left out. */
    static Map<String, String> facts(Cascade cascade, Situs situs, Wording wording) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, wording.say("data.tentang.judul"), cascade.judul());
        put(facts, wording.say("data.tentang.instansi"), cascade.instansi().nama());
        put(facts, wording.say("data.tentang.wilayah"), cascade.instansi().wilayah());
        put(facts, wording.say("data.tentang.tahun"), String.valueOf(cascade.tahun()));
        put(facts, wording.say("data.tentang.status"), wording.say("data.status." + Words.of(cascade.status())));
        put(facts, wording.say("data.tentang.diterbitkan"), date(cascade.diterbitkan()));
        put(facts, wording.say("data.tentang.diperbarui"), date(cascade.diperbarui()));
        put(facts, wording.say("data.tentang.sumber"), cascade.sumber().judul());
        put(facts, wording.say("data.tentang.keterangan"), cascade.sumber().keterangan());
        put(facts, wording.say("data.tentang.pemilik"), situs.pemilik());
        put(facts, wording.say("data.tentang.lisensi"), situs.lisensi());
        put(facts, wording.say("data.tentang.kontak"), contact(situs));
        return facts;
    }

    /** The information officer and the mail address, {@code ""} if neither is given. */
    static String contact(Situs situs) {
        return Stream.of(situs.kontak().ppid(), situs.kontak().email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A date as ISO 8601, {@code ""} if none. */
    static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.put(name, value);
        }
    }
}
