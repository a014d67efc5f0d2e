/** How pictures get into PDFs. */
package id.pohon.document.pdf;
