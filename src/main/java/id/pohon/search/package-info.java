/** The search index of a site: script files that a browser loads on first use, even from a USB stick. */
package id.pohon.search;
