/** How the interface speaks: phrases, numbers and dates of one language. Content is never translated. */
package id.pohon.wording;
