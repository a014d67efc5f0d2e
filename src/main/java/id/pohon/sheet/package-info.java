/** Spreadsheets as rows of texts with places: XLSX and CSV in and out, safe against hostile files. */
package id.pohon.sheet;
