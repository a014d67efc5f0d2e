/** Made-up content of any size, for measurements. */
package id.pohon.synthetic;
