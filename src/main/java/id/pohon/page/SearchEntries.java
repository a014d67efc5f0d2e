package id.pohon.page;

import id.pohon.model.Arah;
import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Halaman;
import id.pohon.model.Indikator;
import id.pohon.model.Istilah;
import id.pohon.model.Narasi;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.search.Entry;
import id.pohon.search.Entry.Kind;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that readers can search for: all years, and the pages about the site. */
final class SearchEntries {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("[*_`>|#]+|^\\s*[-+]\\s|:?-{3,}:?", Pattern.MULTILINE);

    private final Wording wording;
    private final List<Entry> entries = new ArrayList<>();

    private SearchEntries(Wording wording) {
        this.wording = wording;
    }

    /** In the order of reading. */
    static List<Entry> of(Content content, List<Edition> editions, Wording wording) {
        SearchEntries result = new SearchEntries(wording);
        content.halaman().forEach(result::add);
        content.glosarium().forEach(result::add);
        List<Office> offices = Office.of(editions);
        if (offices.size() > 1) {
            offices.forEach(result::add);
        }
        editions.forEach(result::add);
        return List.copyOf(result.entries);
    }

    private void add(Halaman halaman) {
        String text = joined(halaman.deskripsi(), plain(halaman.isi()));
        entries.add(new Entry(
                Kind.HALAMAN,
                halaman.judul(),
                text,
                "",
                "",
                "",
                "",
                Routes.HOME.to(Routes.halaman(halaman)),
                halaman.kode()));
    }

    private void add(Istilah istilah) {
        String url = Routes.HOME.to(Routes.GLOSARIUM, istilah.kode());
        entries.add(
                new Entry(Kind.ISTILAH, istilah.istilah(), istilah.arti(), "", "", "", "", url, istilah.singkatan()));
    }

    private void add(Office office) {
        String url = Routes.HOME.to(Routes.tahun(office.kode()));
        entries.add(new Entry(
                Kind.HALAMAN, office.nama(), office.wilayah(), "", office.nama(), "", "", url, office.kode()));
    }

    private void add(Edition edition) {
        Cascade cascade = edition.cascade();
        if (!cascade.pengantar().isKosong()) {
            String url = Routes.HOME.to(edition.routes().landing());
            add(edition, Kind.HALAMAN, cascade.judul(), plain(cascade.pengantar()), "", "", url, "");
        }
        for (Arah arah : cascade.arah()) {
            add(
                    edition,
                    Kind.ARAH,
                    arah.uraian(),
                    arah.dokumen(),
                    "",
                    "",
                    url(edition.routes().arah(arah)),
                    arah.kode());
        }
        for (WholeDocument document : WholeDocument.values()) {
            String summary = wording.say(document.summaryKey());
            addDocument(edition, wording.say(document.nameKey()), summary, "", document.file());
        }
        for (Unit unit : edition.pohon().unit()) {
            add(edition, unit);
            String name = wording.say("document.pk.name", unit.jabatan());
            addDocument(edition, name, "", unit.jabatan(), Routes.perjanjian(unit));
        }
    }

    private void addDocument(Edition edition, String title, String summary, String unit, String name) {
        String url = Routes.HOME.to(edition.routes().document(name));
        add(edition, Kind.DOKUMEN, title, summary, unit, "", url, name);
    }

    private void add(Edition edition, Unit unit) {
        String jenjang = edition.pohon().namaJenjang(unit);
        String text = joined(unit.keterangan().bahasaSederhana(), plain(unit.narasi()));
        String url = Routes.HOME.to(edition.routes().unit(unit));
        add(edition, Kind.UNIT, unit.jabatan(), text, unit.jabatan(), jenjang, url, unit.kode());
        for (Sasaran s : unit.sasaran()) {
            String about = joined(s.keterangan().bahasaSederhana(), String.join(" ", s.program()));
            String kode = joined(s.kode(), s.nomor());
            add(
                    edition,
                    Kind.SASARAN,
                    s.uraian(),
                    about,
                    unit.jabatan(),
                    jenjang,
                    url(edition.routes().sasaran(s)),
                    kode);
            for (Indikator i : s.indikator()) {
                String more = joined(i.keterangan().bahasaSederhana(), i.definisi(), s.uraian());
                Spot spot = edition.routes().indikator(i);
                add(edition, Kind.INDIKATOR, i.uraian(), more, unit.jabatan(), jenjang, url(spot), i.kode());
            }
        }
    }

    private void add(
            Edition edition,
            Kind kind,
            String title,
            String text,
            String unit,
            String jenjang,
            String url,
            String kode) {
        Cascade cascade = edition.cascade();
        String year = String.valueOf(cascade.tahun());
        entries.add(new Entry(kind, title, text, year, cascade.instansi().nama(), unit, jenjang, url, kode));
    }

    private static String url(Spot spot) {
        return spot.from(Routes.HOME);
    }

    private static String joined(String... texts) {
        return String.join(
                " ", List.of(texts).stream().filter(t -> !t.isBlank()).toList());
    }

    private static String plain(Narasi narasi) {
        return MARKS.matcher(LINK.matcher(narasi.markdown()).replaceAll("$1")).replaceAll(" ");
    }
}
