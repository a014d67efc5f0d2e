/** The way between an office's spreadsheet and the content files, in both directions; nothing that is read is dropped. */
package id.pohon.exchange;
