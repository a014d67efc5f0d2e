/** The program: its entry, its pipeline on one screen, and one class per command. */
package id.pohon;
