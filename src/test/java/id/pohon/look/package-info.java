/** Tests of what the stylesheets promise. */
package id.pohon.look;
