package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles of support: a walk along the links that keeps its way and does not use the call stack. */
final class Circles {

    private final Pohon pohon;
    private final Map<String, Integer> nextLink = new HashMap<>();
    private final Map<String, Integer> placeOnWay = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<Tautan> way = new ArrayList<>();
    private final List<List<Tautan>> found = new ArrayList<>();

    Circles(Pohon pohon) {
        this.pohon = pohon;
    }

    /** Each circle as its links in order, starting with the sasaran that is read first. */
    List<List<Tautan>> links() {
        for (Sasaran sasaran : pohon.sasaran()) {
            if (!done.contains(sasaran.id())) {
                walk(sasaran);
            }
        }
        return found;
    }

    private void walk(Sasaran start) {
        List<Sasaran> stops = new ArrayList<>(List.of(start));
        placeOnWay.put(start.id(), 0);
        while (!stops.isEmpty()) {
            Sasaran at = stops.get(stops.size() - 1);
            List<Tautan> links = pohon.mendukung(at);
            int next = nextLink.merge(at.id(), 1, Integer::sum) - 1;
            if (next == links.size()) {
                leave(stops, at);
            } else if (links.get(next).ke() instanceof Tautan.KeSasaran to) {
                follow(stops, links.get(next), to.sasaran());
            }
        }
    }

    private void follow(List<Sasaran> stops, Tautan link, Sasaran to) {
        Integer place = placeOnWay.get(to.id());
        if (place != null) {
            List<Tautan> circle = new ArrayList<>(way.subList(place, way.size()));
            circle.add(link);
            if (circle.size() > 1) {
                found.add(circle);
            }
        } else if (!done.contains(to.id())) {
            way.add(link);
            placeOnWay.put(to.id(), stops.size());
            stops.add(to);
        }
    }

    private void leave(List<Sasaran> stops, Sasaran at) {
        stops.remove(stops.size() - 1);
        placeOnWay.remove(at.id());
        done.add(at.id());
        if (!way.isEmpty()) {
            way.remove(way.size() - 1);
        }
    }
}
