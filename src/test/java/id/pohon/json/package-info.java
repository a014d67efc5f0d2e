/** JSON that any program reads the same way. */
package id.pohon.json;
