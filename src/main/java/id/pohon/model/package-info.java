/**
 * The cascade as it was written: immutable records in the field's own terms, and {@link id.pohon.model.Pohon}, the
 * index over one of them. Absent text is {@code ""}, shown as "belum diisi"; nothing here is ever made up.
 */
package id.pohon.model;
