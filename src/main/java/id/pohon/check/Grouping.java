package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Related;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what repeats once: the places of a unit in one finding, and the units that lack something throughout in one for
 * the cascade. A planner reads "66 indikator have no satuan" and sees at once what to do; sixty-six lines hide what is
 * particular.
 */
final class Grouping {

    /** How many places one finding shows besides its own. */
    static final int SHOWN = 5;

    private Grouping() {}

    /** @param found what one rule found, without what is waived */
    static List<Diagnostic> tell(List<Found> found) {
        List<Diagnostic> told = new ArrayList<>();
        Map<Pohon, Map<Position, List<Found>>> groups = new IdentityHashMap<>();
        List<Pohon> order = new ArrayList<>();
        for (Found each : found) {
            if (each.isAlone()) {
                told.add(each.diagnostic());
                continue;
            }
            Pohon pohon = each.group().pohon();
            if (!groups.containsKey(pohon)) {
                groups.put(pohon, new LinkedHashMap<>());
                order.add(pohon);
            }
            groups.get(pohon)
                    .computeIfAbsent(each.group().unit().at().start(), start -> new ArrayList<>())
                    .add(each);
        }
        order.forEach(pohon -> cascade(groups.get(pohon), told));
        return told;
    }

    /** @param units by where they start: a unit itself would be hashed with all it holds, for each finding */
    private static void cascade(Map<Position, List<Found>> units, List<Diagnostic> told) {
        Map<Position, List<Found>> whole = new LinkedHashMap<>();
        units.forEach((start, found) -> {
            if (found.size() == found.get(0).group().of()) {
                whole.put(start, found);
            }
        });
        boolean together = whole.size() > 1;
        if (together) {
            told.add(units(whole));
        }
        units.forEach((start, found) -> {
            if (!together || !whole.containsKey(start)) {
                told.add(unit(found));
            }
        });
    }

    private static Diagnostic units(Map<Position, List<Found>> whole) {
        Diagnostic first = whole.values().iterator().next().get(0).diagnostic();
        int places = whole.values().stream().mapToInt(List::size).sum();
        Message message = Message.of(first.code() + ".unit", whole.size(), places);
        List<Related> related = new ArrayList<>();
        boolean every = whole.size() == group(whole).pohon().unit().size();
        whole.forEach((start, found) -> {
            if (!every && related.size() < SHOWN) {
                Unit unit = found.get(0).group().unit();
                Message text = Message.of("kelompok.unit", unit.jabatan(), found.size());
                related.add(new Related(unit.at().value("jabatan"), text));
            }
        });
        if (!every && whole.size() > SHOWN) {
            related.set(SHOWN - 1, more(related.get(SHOWN - 1), whole.size() - SHOWN));
        }
        return new Diagnostic(first.code(), first.severity(), first.at(), message, first.hint(), related);
    }

    private static Found.Group group(Map<Position, List<Found>> whole) {
        return whole.values().iterator().next().get(0).group();
    }

    private static Diagnostic unit(List<Found> found) {
        Diagnostic first = found.get(0).diagnostic();
        int of = found.get(0).group().of();
        Message message = Message.of(first.code(), found.size(), of);
        List<Related> related = new ArrayList<>();
        if (found.size() < of) {
            for (Found each : found.subList(1, Math.min(found.size(), SHOWN + 1))) {
                Message text = Message.of("kelompok.isi", each.group().text());
                related.add(new Related(each.diagnostic().at(), text));
            }
            if (found.size() > SHOWN + 1) {
                related.set(SHOWN - 1, more(related.get(SHOWN - 1), found.size() - SHOWN - 1));
            }
        }
        return new Diagnostic(first.code(), first.severity(), first.at(), message, first.hint(), related);
    }

    /** The last place shown says how many are not. */
    private static Related more(Related last, int count) {
        Message text = last.message();
        List<Object> args = new ArrayList<>(text.args());
        args.add(count);
        return new Related(last.at(), Message.of(text.key() + ".lagi", args.toArray()));
    }
}
