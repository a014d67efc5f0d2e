/** Turns the markup of a document into a PDF, the same bytes on every machine; the only place that knows openhtmltopdf. */
package id.pohon.document.pdf;
