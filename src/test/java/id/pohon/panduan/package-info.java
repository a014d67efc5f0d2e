/** The guide for offices is true: its commands run, its keys are all there, the links of the docs lead somewhere. */
package id.pohon.panduan;
