package id.pohon.diagram;

import id.pohon.diagram.engine.PlacementException;
import id.pohon.diagram.engine.Placements;

/** Graphviz, seen from a drawing: DOT in, places out. */
@FunctionalInterface
interface Placer {
    Placements place(String dot) throws PlacementException;
}
