package id.pohon.diagram;

import id.pohon.diagram.Downward.Supported;
import id.pohon.diagram.Downward.Supporter;
import id.pohon.diagram.Upward.Support;
import id.pohon.diagram.Upward.ToArah;
import id.pohon.diagram.Upward.ToSasaran;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** A neighbourhood as a nested list: superior, unit, its sasaran; each with what it supports and what supports it. */
final class NeighbourhoodList {

    private final Pohon pohon;
    private final Unit unit;
    private final Links links;
    private final Words words;
    private final List<Supporter> supporters;
    private final List<Upward.Group> groups;

    NeighbourhoodList(
            Pohon pohon, Unit unit, List<Upward.Group> groups, List<Supporter> supporters, Links links, Words words) {
        this.pohon = pohon;
        this.unit = unit;
        this.links = links;
        this.words = words;
        this.supporters = supporters;
        this.groups = groups;
    }

    /** The unit under its superior. */
    List<Item> items() {
        List<Item> own = own();
        return pohon.atasan(unit)
                .map(over -> List.of(
                        new Item("", over.jabatan(), words.counts(over), links.unit(over), pohon.jenjang(over), own)))
                .orElse(own);
    }

    /** The unit and what belongs to it. */
    List<Item> own() {
        List<Item> below = new ArrayList<>();
        groups.forEach(group -> group.sasaran().forEach(s -> below.add(own(s, group))));
        for (Supporter supporter : supporters) {
            if (!supporter.isLinked()) {
                below.add(unlinked(supporter.unit()));
            }
        }
        String relation = pohon.atasan(unit).isPresent() ? words.relation(Line.STRUCTURE) : "";
        return List.of(
                new Item(relation, unit.jabatan(), words.counts(unit), links.unit(unit), pohon.jenjang(unit), below));
    }

    private Item own(Sasaran s, Upward.Group group) {
        int level = pohon.jenjang(unit);
        List<Item> below = new ArrayList<>();
        group.supports().forEach(support -> below.add(target(support)));
        for (Indikator indikator : s.indikator()) {
            below.add(new Item(
                    words.say("nama-indikator"), indikator.uraian(), "", links.indikator(indikator), level, List.of()));
        }
        for (Supporter supporter : supporters) {
            for (Downward.Group from : supporter.groups()) {
                for (Supported supported : from.supported()) {
                    if (supported.sasaran().equals(s)) {
                        below.add(supporting(supporter.unit(), from.sasaran(), supported.line()));
                    }
                }
            }
        }
        return new Item("", s.uraian(), words.name(unit, s), links.sasaran(s), level, below);
    }

    private Item target(Support support) {
        String relation = words.relation(support.line());
        if (support.target() instanceof ToSasaran to) {
            String note = words.say("jumlah", to.unit().jabatan(), words.name(to.unit(), to.sasaran()));
            String href = links.sasaran(to.sasaran());
            return new Item(relation, to.sasaran().uraian(), note, href, pohon.jenjang(to.unit()), List.of());
        }
        if (support.target() instanceof ToArah to) {
            String href = links.arah(to.arah());
            return new Item(relation, to.arah().uraian(), words.name(to.arah()), href, 1, List.of());
        }
        Upward.ToOutside outside = (Upward.ToOutside) support.target();
        return new Item(relation, outside.name(), words.say("luar"), outside.href(), Box.DEEPEST, List.of());
    }

    private Item supporting(Unit from, List<Sasaran> sasaran, Line line) {
        String relation = words.say(line == Line.USULAN ? "relasi.didukung-usulan" : "relasi.didukung");
        String href = links.sasaran(sasaran.get(0));
        return new Item(relation, from.jabatan(), words.names(from, sasaran), href, pohon.jenjang(from), List.of());
    }

    private Item unlinked(Unit from) {
        String relation = words.relation(Line.STRUCTURE);
        return new Item(relation, from.jabatan(), words.counts(from), links.unit(from), pohon.jenjang(from), List.of());
    }
}
