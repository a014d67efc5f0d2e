/** Addresses, files and their publication: the site on disk is always the old one or the new one, whole. */
package id.pohon.site;
