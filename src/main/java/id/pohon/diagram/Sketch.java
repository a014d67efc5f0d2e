package id.pohon.diagram;

import id.pohon.diagram.engine.PlacementException;

/** A picture with its boxes measured, ready to be placed. */
@FunctionalInterface
interface Sketch {
    Drawing draw(Placer placer) throws PlacementException;
}
