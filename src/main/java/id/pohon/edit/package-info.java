/** Content files as an author would write them: new ones in the house style, changes as edits, so that comments survive. */
package id.pohon.edit;
