/** Content written down in tests, read as Pohon reads it. */
package id.pohon.contoh;
