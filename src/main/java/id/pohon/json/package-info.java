/** JSON in and out (RFC 8259), with the same bytes for the same value; the only place that knows Jackson's JSON. */
package id.pohon.json;
