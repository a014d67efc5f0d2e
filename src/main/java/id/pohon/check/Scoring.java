package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;
import id.pohon.report.Position;
import id.pohon.report.Severities;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what passes each criterion, finding by finding, before findings are told together. */
final class Scoring {

    /** A criterion, what is counted for it, and the rules that speak for it. */
    private record Criterion(String name, Scores.Kind kind, List<String> rules) {}

    private static final String STABLE_IKU = "1.b-5";

    /** They ask whether something came in time, which rules judge by a day that must be given. */
    private static final Set<String> TIMELY = Set.of("1.b-2", "3.a");

    /**
     * Criteria that content can show. Not among them: 1.b-3 and 1.c, which need judgement, and 1.b-11, which asks for the
     * plans of people; 1.b-10 stands for units.
     */
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("1.b-1", Scores.Kind.CASCADE, List.of("P501")),
            new Criterion("1.b-2", Scores.Kind.CASCADE, List.of("P502")),
            new Criterion("1.b-4", Scores.Kind.SASARAN, List.of("P201", "P202", "P203", "P205")),
            new Criterion(STABLE_IKU, Scores.Kind.CASCADE, List.of("P314")),
            new Criterion("1.b-6", Scores.Kind.INDIKATOR, List.of("P302", "P303", "P304", "P306", "P316", "P403")),
            new Criterion("1.b-7", Scores.Kind.INDIKATOR, List.of("P401", "P402", "P404", "P405", "P407")),
            new Criterion("1.b-8", Scores.Kind.SASARAN, List.of("P103", "P129", "P130", "P131", "P133", "P139")),
            new Criterion("1.b-9", Scores.Kind.CASCADE, List.of("P109", "P137", "P138")),
            new Criterion("1.b-10", Scores.Kind.UNIT, List.of("P118")),
            new Criterion("2.a", Scores.Kind.INDIKATOR, List.of("P307", "P308", "P309")),
            new Criterion("3.a", Scores.Kind.CASCADE, List.of("P502", "P509")));

    private record Key(String cascade, String criterion) {}

    private final Subject subject;
    private final Severities severities;
    private final Map<String, List<Criterion>> byCode = new HashMap<>();
    private final Map<Scores.Kind, Map<String, NavigableMap<Position, String>>> places =
            new EnumMap<>(Scores.Kind.class);
    private final Map<String, String> cascadeOf = new HashMap<>();
    private final Map<Key, Integer> checked = new HashMap<>();
    private final Map<Key, List<Scores.Failed>> failed = new HashMap<>();
    private final Map<Key, Set<String>> waived = new HashMap<>();

    Scoring(Subject subject) {
        this.subject = subject;
        this.severities = Severities.of(subject.content().situs().aturan());
        for (Scores.Kind kind : Scores.Kind.values()) {
            places.put(kind, new HashMap<>());
        }
        for (Criterion criterion : CRITERIA) {
            criterion
                    .rules()
                    .forEach(code -> byCode.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(criterion));
        }
        subject.pohon().forEach(this::index);
    }

    private void index(Pohon pohon) {
        Cascade cascade = pohon.cascade();
        String alamat = cascade.alamat();
        cascadeOf.put(cascade.at().start().file(), alamat);
        int[] count = new int[Scores.Kind.values().length];
        count[Scores.Kind.CASCADE.ordinal()] = 1;
        for (Unit unit : pohon.unit()) {
            cascadeOf.put(unit.at().start().file(), alamat);
            put(Scores.Kind.UNIT, Position.startOf(unit.at().start().file()), unit.kode(), count);
            for (Sasaran sasaran : unit.sasaran()) {
                put(Scores.Kind.SASARAN, sasaran.at().start(), sasaran.id(), count);
                for (Indikator indikator : sasaran.indikator()) {
                    put(Scores.Kind.INDIKATOR, indikator.at().start(), indikator.id(), count);
                }
            }
        }
        for (Criterion criterion : CRITERIA) {
            checked.put(
                    new Key(alamat, criterion.name()), count[criterion.kind().ordinal()]);
        }
    }

    private void put(Scores.Kind kind, Position at, String node, int[] count) {
        places.get(kind).computeIfAbsent(at.file(), file -> new TreeMap<>()).put(at, node);
        count[kind.ordinal()]++;
    }

    /** Takes notice of one finding. */
    void add(Diagnostic found, boolean isWaived) {
        String alamat = cascadeOf.get(found.at().file());
        if (alamat == null) {
            return;
        }
        for (Criterion criterion : byCode.getOrDefault(found.code(), List.of())) {
            String node = node(criterion.kind(), found.at(), alamat);
            Key key = new Key(alamat, criterion.name());
            if (isWaived) {
                waived.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(node);
            } else {
                failed.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Scores.Failed(node, found.code(), found.at()));
            }
        }
    }

    private String node(Scores.Kind kind, Position at, String alamat) {
        if (kind == Scores.Kind.CASCADE) {
            return alamat;
        }
        NavigableMap<Position, String> file = places.get(kind).get(at.file());
        Map.Entry<Position, String> entry = file == null ? null : file.floorEntry(at);
        return entry == null ? alamat : entry.getValue();
    }

    /** Every rule that speaks for a criterion. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        CRITERIA.forEach(criterion -> codes.addAll(criterion.rules()));
        return codes;
    }

    Scores scores() {
        List<Scores.Score> scores = new ArrayList<>();
        for (Pohon pohon : subject.pohon()) {
            for (Criterion criterion : CRITERIA) {
                if (!criterion.name().equals(STABLE_IKU) || hasEarlierYear(pohon.cascade())) {
                    scores.add(score(pohon.cascade().alamat(), criterion));
                }
            }
        }
        return new Scores(scores);
    }

    /** Without an earlier year nobody can say whether its indikator change often; and a later one must not change its pages. */
    private boolean hasEarlierYear(Cascade cascade) {
        return subject.pohon().stream()
                .map(Pohon::cascade)
                .anyMatch(other -> other.tahun() < cascade.tahun()
                        && other.instansi().kode().equals(cascade.instansi().kode()));
    }

    private Scores.Score score(String alamat, Criterion criterion) {
        Key key = new Key(alamat, criterion.name());
        List<Scores.Failed> against = failed.getOrDefault(key, List.of());
        Set<String> nodes = new LinkedHashSet<>();
        against.forEach(each -> nodes.add(each.node()));
        Set<String> excused = new LinkedHashSet<>(waived.getOrDefault(key, Set.of()));
        excused.removeAll(nodes);
        List<String> rules = criterion.rules().stream()
                .filter(code -> !severities.isOff(code))
                .toList();
        int all = checked.get(key);
        return new Scores.Score(
                alamat,
                criterion.name(),
                criterion.kind(),
                rules,
                all,
                all - nodes.size(),
                excused.size(),
                TIMELY.contains(criterion.name()) && subject.tanggal().isEmpty(),
                against);
    }
}
