/** Tests of the word grouping, and the tables that hold the script of the search page to the same answers. */
package id.pohon.words;
