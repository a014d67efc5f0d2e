package id.pohon.page;

import id.pohon.html.Html;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first page of a year: what this is and who is responsible, the headline results, the units, the preface, and what is
 * still missing.
 *
 * @param topik words to start a search with
 */
public record LandingPage(
        Frame frame,
        String eyebrow,
        String heading,
        String intro,
        List<Pimpinan> pimpinan,
        List<Link> topik,
        String pohonHref,
        String documentsHref,
        List<Figure> figures,
        boolean targetNone,
        String targetCount,
        HasilUtama hasil,
        PictureView overview,
        Html preface,
        String signature,
        String missingIntro,
        List<Completeness.Row> missing,
        String kelengkapanHref,
        String evaluasi,
        String unitHeading,
        List<Card> cards,
        String readingLinks,
        Html jsonLd) {

    /** A key figure. {@code kind}: its CSS class. */
    public record Figure(String kind, String label, String value) {}

    /** Who answers for all of it. {@code nama}: of the person, or {@code ""}. */
    public record Pimpinan(Link jabatan, String nama) {

        public boolean hasNama() {
            return !nama.isEmpty();
        }
    }

    /** A unit in short. */
    public record Card(
            int level,
            String jabatan,
            String href,
            String sasaran,
            String sasaranWord,
            String indikator,
            String indikatorWord,
            String quote,
            String supports,
            boolean usulan) {

        public boolean hasQuote() {
            return !quote.isEmpty();
        }

        public boolean hasSupports() {
            return !supports.isEmpty();
        }
    }

    public boolean hasEvaluasi() {
        return !evaluasi.isEmpty();
    }

    public boolean hasPreface() {
        return !preface.isNone();
    }

    /** What the policy of the page admits besides the scripts of the site: its linked data. */
    public Html inline() {
        return InlineScript.sources(jsonLd);
    }

    /** @param page where it is published: in its year, or at the top of the site */
    static LandingPage of(PageContext context, Edition edition, EditionData data, Address page) {
        Wording wording = context.wording();
        Cascade cascade = edition.cascade();
        String year = edition.year(context.wording());
        List<Indikator> indikator = edition.indikator();
        int units = edition.pohon().unit().size();
        int sasaran = edition.pohon().sasaran().size();
        int targets =
                (int) indikator.stream().filter(i -> !i.target().isKosong()).count();
        return new LandingPage(
                Frames.landing(context, edition, page),
                cascade.instansi().wilayah().isEmpty()
                        ? wording.say("landing.year", year)
                        : wording.say("landing.eyebrow", cascade.instansi().wilayah(), year),
                wording.say("landing.heading", cascade.instansi().nama()),
                wording.say("landing.intro"),
                edition.pohon().puncak().stream()
                        .map(unit -> pimpinan(edition, unit, page))
                        .toList(),
                Topik.of(edition.pohon(), page),
                page.to(edition.routes().pohon()),
                page.to(edition.routes().documents()),
                List.of(
                        figure(wording, "kf-unit", "kata.unit", units),
                        figure(wording, "kf-sasaran", "kata.sasaran", sasaran),
                        figure(wording, "kf-indikator", "kata.indikator", indikator.size())),
                targets == 0,
                wording.number(targets),
                HasilUtama.of(context, edition, page),
                PictureView.overview(context, edition, page),
                context.prose().html(cascade.pengantar(), page, 3),
                signature(wording, cascade),
                wording.say(targets == 0 ? "landing.missing.none" : "landing.missing.some", year),
                Completeness.rows(wording, indikator),
                page.to(edition.routes().kelengkapan()),
                EvaluasiPage.href(context, edition, page),
                wording.count("landing.units", units),
                edition.pohon().unit().stream()
                        .map(unit -> card(context, edition, unit, page))
                        .toList(),
                readingLinks(wording, edition),
                data.jsonLd(page));
    }

    private static Pimpinan pimpinan(Edition edition, Unit unit, Address page) {
        String nama = unit.pejabat()
                .map(p -> (p.sebagai().endsWith(".") ? p.sebagai() + " " : "") + p.nama())
                .orElse("");
        return new Pimpinan(new Link(unit.jabatan(), page.to(edition.routes().unit(unit))), nama.strip());
    }

    private static Figure figure(Wording wording, String kind, String key, int n) {
        return new Figure(kind, wording.count(key, n), wording.number(n));
    }

    private static String signature(Wording wording, Cascade cascade) {
        List<String> parts = new ArrayList<>();
        Cascade.Penetapan penetapan = cascade.penetapan();
        if (!penetapan.jabatan().isEmpty()) {
            parts.add(penetapan.jabatan());
        }
        if (!penetapan.nama().isEmpty()) {
            parts.add(penetapan.nama());
        }
        if (!penetapan.tempat().isEmpty()) {
            parts.add(penetapan.tempat());
        }
        penetapan.tanggal().ifPresent(tanggal -> parts.add(wording.date(tanggal)));
        return String.join(", ", parts);
    }

    private static Card card(PageContext context, Edition edition, Unit unit, Address page) {
        Wording wording = context.wording();
        int sasaran = unit.sasaran().size();
        int indikator = unit.indikator().size();
        Map<String, SortedMap<Integer, String>> supported = new LinkedHashMap<>();
        boolean usulan = false;
        for (Sasaran own : unit.sasaran()) {
            for (Tautan edge : edition.pohon().mendukung(own)) {
                if (edge.ke() instanceof Tautan.KeSasaran to
                        && !to.sasaran().unit().equals(unit.kode())) {
                    Unit other = edition.pohon().pemilik(to.sasaran());
                    supported
                            .computeIfAbsent(other.jabatan(), k -> new TreeMap<>())
                            .put(Edition.position(other, to.sasaran()), context.nomor(other, to.sasaran()));
                    usulan |= edge.isUsulan();
                }
            }
        }
        List<String> supports = new ArrayList<>();
        supported.forEach((jabatan, numbers) -> supports.add(
                wording.say("landing.card.supports", wording.list(List.copyOf(numbers.values())), jabatan)));
        return new Card(
                edition.level(unit),
                unit.jabatan(),
                page.to(edition.routes().unit(unit)),
                wording.number(sasaran),
                wording.count("kata.sasaran", sasaran),
                wording.number(indikator),
                wording.count("kata.indikator", indikator),
                sasaran == 1 ? unit.sasaran().get(0).uraian() : "",
                String.join(" ", supports),
                usulan);
    }

    private static String readingLinks(Wording wording, Edition edition) {
        List<Tautan> all = edition.pohon().tautan();
        int usulan = (int) all.stream().filter(Tautan::isUsulan).count();
        return wording.say("landing.reading.mendukung.text", all.size(), usulan);
    }
}
