/** A new project for an office: a few commented files that build at once. */
package id.pohon.start;
