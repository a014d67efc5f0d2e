package id.pohon.data;

import id.pohon.model.Cascade;

/**
 * Identities that are an {@code xsd:ID}: they start with a letter and hold letters, digits, {@code . - _} only. A kode
 * has none of {@code . _}, so the parts can be told apart.
 */
final class Identifier {

    static final String ARAH = "arah";

    private Identifier() {}

    static String instansi(Cascade cascade) {
        return "instansi." + safe(cascade.instansi().kode());
    }

    static String cascade(Cascade cascade) {
        return "cascade." + safe(cascade.alamat());
    }

    static String unit(String kode) {
        return "unit." + safe(kode);
    }

    /** @param id {@code unit/kode} */
    static String sasaran(String id) {
        return "sasaran." + safe(id);
    }

    static String arah(String kode) {
        return "arah." + safe(kode);
    }

    /** @param id {@code unit/sasaran.kode} */
    static String indikator(String id) {
        return "indikator." + safe(id);
    }

    /** What a link leads to, as written: {@code arah/kode}, {@code instansi:unit/sasaran} or {@code unit/sasaran}. */
    static String target(String ke) {
        return ke.startsWith("arah/")
                ? arah(ke.substring("arah/".length()))
                : sasaran(ke.substring(ke.indexOf(':') + 1));
    }

    private static String safe(String kode) {
        StringBuilder safe = new StringBuilder();
        for (char c : kode.toCharArray()) {
            boolean ordinary = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (ordinary || c == '-' || c == '.') {
                safe.append(c);
            } else {
                safe.append(c == '/' ? "." : "_" + Integer.toHexString(c) + "_");
            }
        }
        return safe.toString();
    }
}
