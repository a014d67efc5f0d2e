/** The site measured with the judges that others use: axe-core, the Nu Html Checker, a keyboard, a pair of scales. */
package id.pohon.quality;
