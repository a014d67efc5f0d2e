/** Documents made of the real cascade, and of a small one in which everything is filled in. */
package id.pohon.document;
