/** Changes to content files: edits of their text at known places, never a rewriting, so that comments survive. */
package id.pohon.edit;
