/**
 * Open data: one cascade, or all of them, as files for programs and spreadsheets, with a description of every column.
 */
package id.pohon.data;
