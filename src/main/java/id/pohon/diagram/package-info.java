/**
 * Pictures of the cascade: what they show becomes boxes with measured text, Graphviz places the boxes, and the rest is
 * drawn here as SVG, with the same content as a nested list beside it.
 */
package id.pohon.diagram;
