package id.pohon.page;

import id.pohon.check.Scores;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluator's sheet: for each criterion of PermenPANRB 88/2021 that touches a published cascade (domain.md 4.2) the share
 * that passes the rules, and what stands behind it. An indication, never an official evaluation.
 */
public record EvaluasiPage(
        Frame frame, String heading, String intro, List<Criterion> criteria, IkuTable iku, List<Download> downloads) {

    /** In the order of the evaluation; those a program cannot judge are named too, so that nothing seems forgotten. */
    private static final List<String> ORDER = List.of(
            "1.b-1", "1.b-2", "1.b-3", "1.b-4", "1.b-5", "1.b-6", "1.b-7", "1.b-8", "1.b-9", "1.b-10", "1.b-11", "2.a",
            "3.a");

    /** More places than this are in the CSV only. */
    private static final int SHOWN = 50;

    /**
     * One criterion.
     *
     * @param share such as "58 dari 62 sasaran", {@code ""} if a program cannot judge
     * @param waived how many pass only because their authors gave a reason, as a phrase, or {@code ""}
     * @param undated it asks whether something came in time, and there was no day to judge that by
     */
    public record Criterion(
            String anchor,
            String name,
            String text,
            String share,
            int percent,
            String waived,
            boolean undated,
            List<Finding> findings) {

        public boolean isScored() {
            return !share.isEmpty();
        }

        public boolean hasWaived() {
            return !waived.isEmpty();
        }
    }

    /** One rule that speaks against a criterion, with the places where it does. */
    public record Finding(String code, String title, String count, List<Link> places, String more) {

        public boolean hasMore() {
            return !more.isEmpty();
        }
    }

    /** Where the sheet of an edition is, seen from a page; {@code ""} if there is none because nothing was scored. */
    static String href(PageContext context, Edition edition, Address page) {
        boolean scored = !context.scores().of(edition.cascade().alamat()).isEmpty();
        return scored ? page.to(edition.routes().evaluasi()) : "";
    }

    static EvaluasiPage of(PageContext context, Edition edition, EditionData data) {
        Address page = edition.routes().evaluasi();
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(wording);
        Map<String, Scores.Score> scores = new HashMap<>();
        context.scores().of(edition.cascade().alamat()).forEach(score -> scores.put(score.criterion(), score));
        Map<String, Link> places = places(edition, page);
        return new EvaluasiPage(
                Frames.part(
                        context,
                        edition,
                        page,
                        wording.say("evaluasi.heading"),
                        wording.say("evaluasi.description", office, year)),
                wording.say("evaluasi.heading"),
                wording.say("evaluasi.intro"),
                ORDER.stream()
                        .map(name -> criterion(name, Optional.ofNullable(scores.get(name)), wording, places))
                        .toList(),
                IkuTable.of(context, edition, page),
                data.named(page, "evaluasi.csv", "evaluasi_temuan.csv", "kke1.csv", "kke2.csv", "kke5.csv"));
    }

    private static Criterion criterion(
            String name, Optional<Scores.Score> score, Wording wording, Map<String, Link> places) {
        String anchor = "kriteria-" + name.replace('.', '-');
        String text = wording.say("evaluasi.kriteria." + name);
        // A criterion whose rules are all switched off says nothing, and so does one without anything to look at.
        Optional<Scores.Score> said =
                score.filter(s -> s.checked() > 0 && !s.rules().isEmpty());
        if (said.isEmpty()) {
            return new Criterion(anchor, name, text, "", 0, "", false, List.of());
        }
        Scores.Score s = said.get();
        return new Criterion(
                anchor,
                name,
                text,
                wording.say(
                        "evaluasi.lulus." + s.kind().name().toLowerCase(java.util.Locale.ROOT),
                        s.passed(),
                        s.checked()),
                s.passed() * 100 / s.checked(),
                s.waived() == 0 ? "" : wording.say("evaluasi.diabaikan", s.waived()),
                s.undated(),
                findings(s, wording, places));
    }

    private static List<Finding> findings(Scores.Score score, Wording wording, Map<String, Link> places) {
        Map<String, List<Link>> byCode = new LinkedHashMap<>();
        for (Scores.Failed failed : score.failed()) {
            byCode.computeIfAbsent(failed.code(), code -> new ArrayList<>())
                    .add(places.getOrDefault(failed.node(), new Link(failed.node(), "")));
        }
        List<Finding> findings = new ArrayList<>();
        byCode.forEach((code, links) -> {
            List<Link> distinct = links.stream().distinct().toList();
            int more = distinct.size() - SHOWN;
            findings.add(new Finding(
                    code,
                    wording.say("aturan." + code),
                    wording.count("evaluasi.tempat", distinct.size()),
                    distinct.stream().limit(SHOWN).toList(),
                    more > 0 ? wording.say("evaluasi.selebihnya", more) : ""));
        });
        return findings;
    }

    /** Where readers find a unit, sasaran or indikator, by its identity. */
    private static Map<String, Link> places(Edition edition, Address page) {
        Map<String, Link> places = new HashMap<>();
        Routes routes = edition.routes();
        places.put(edition.cascade().alamat(), new Link(edition.cascade().judul(), page.to(routes.landing())));
        for (Unit unit : edition.pohon().unit()) {
            places.put(unit.kode(), new Link(unit.jabatan(), page.to(routes.unit(unit))));
            for (Sasaran sasaran : unit.sasaran()) {
                places.put(
                        sasaran.id(),
                        new Link(sasaran.uraian(), routes.sasaran(sasaran).from(page)));
                for (Indikator indikator : sasaran.indikator()) {
                    places.put(
                            indikator.id(),
                            new Link(
                                    indikator.uraian(),
                                    routes.indikator(indikator).from(page)));
                }
            }
        }
        return places;
    }
}
