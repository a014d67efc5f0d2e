/**
 * Pages as finished records: every text, link and number a template shows, and nothing it has to compute. One record for
 * each kind of page, made from the model; {@link id.pohon.page.Pages} lists them all.
 */
package id.pohon.page;
