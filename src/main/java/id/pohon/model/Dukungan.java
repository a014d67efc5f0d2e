package id.pohon.model;

import id.pohon.report.Place;

/**
 * One entry of {@code mendukung}: "if this comes true, then that".
 *
 * @param ke as written: {@code sekretaris-camat/6}, {@code instansi:unit/sasaran} or {@code arah/misi-1}
 * @param usulan proposed, not in the source document
 * @param cara {@code langsung}, {@code tidak_langsung} (PermenPANRB 6/2022) or {@code ""}
 */
public record Dukungan(Place at, String ke, boolean usulan, String cara, String alasan, String sumber) {}
