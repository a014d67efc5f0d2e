/** What is wrong with a cascade as a cascade: one class per rule, each with a stable code. */
package id.pohon.check;
