/** Every data file is opened by a reader that is not ours. */
package id.pohon.data;
