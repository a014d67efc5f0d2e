/** What is shipped, and that it keeps to itself: parts and licences, no network, the same bytes with every Java. */
package id.pohon.supply;
