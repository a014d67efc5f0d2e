package id.pohon.page;

import id.pohon.model.Cascade;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a reader names a page in a text of one's own: who, what, which version, where. Every date comes from the content. */
final class Citation {

    private Citation() {}

    /**
     * @param name of the page within the cascade, or {@code ""} for the cascade as a whole
     * @param address absolute if the site knows its own, else within the site
     */
    static String of(Wording wording, Cascade cascade, String name, String address) {
        List<String> parts = new ArrayList<>();
        parts.add(cascade.instansi().nama());
        String year = String.valueOf(cascade.tahun());
        String title = cascade.judul().contains(year) ? cascade.judul() : cascade.judul() + ", " + year;
        parts.add(name.isEmpty() ? title : wording.say("kutip.bagian", name, title));
        parts.add(version(wording, cascade));
        parts.add(address);
        parts.removeIf(String::isEmpty);
        return String.join(". ", parts);
    }

    private static String version(Wording wording, Cascade cascade) {
        List<String> known = new ArrayList<>();
        if (cascade.status() == Cascade.Status.RANCANGAN) {
            known.add(wording.say("kutip.rancangan"));
        }
        cascade.penetapan().tanggal().ifPresent(day -> known.add(wording.say("kutip.ditetapkan", wording.date(day))));
        Optional.of(cascade.penetapan().nomor())
                .filter(nomor -> !nomor.isEmpty())
                .ifPresent(nomor -> known.add(wording.say("kutip.nomor", nomor)));
        cascade.diperbarui()
                .or(cascade::diterbitkan)
                .ifPresent(day -> known.add(wording.say("kutip.diperbarui", wording.date(day))));
        String text = String.join(", ", known);
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
