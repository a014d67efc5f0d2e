/** Which Indonesian words belong together: the words of a text, and groups of words that share a root. */
package id.pohon.words;
