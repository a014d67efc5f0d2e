/** Content files as an author would write them: new ones in the house style. */
package id.pohon.edit;
