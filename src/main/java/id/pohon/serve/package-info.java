/**
 * The author's server: shows the site while it is written. It knows files as bytes, watches folders, and asks to have the
 * site made anew; what a site is and what is wrong with it, it is told. It speaks to this computer only.
 */
package id.pohon.serve;
