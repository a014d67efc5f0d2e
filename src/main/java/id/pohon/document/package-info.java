/**
 * Documents an office prints and signs, as finished records: HTML made for paper, and the same as PDF. {@link
 * id.pohon.document.Documents} lists them all.
 */
package id.pohon.document;
