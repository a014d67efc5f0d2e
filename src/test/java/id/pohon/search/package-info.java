/** Tests of search: the bytes of the index, and what a reader in a real Chromium finds with it. */
package id.pohon.search;
