/** Finished HTML, kept apart from text by its type. */
package id.pohon.html;
