/** Reads the HTML files of the site without a browser and holds them to the rules of accessible, portable pages. */
package id.pohon.html;
