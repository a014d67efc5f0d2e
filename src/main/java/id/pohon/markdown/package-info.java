/** Turns the narrative of authors into HTML that cannot hurt a reader; the only place that knows flexmark. */
package id.pohon.markdown;
