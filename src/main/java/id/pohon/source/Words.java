package id.pohon.source;

import java.util.List;

/** The words that fields with a fixed choice may hold. */
final class Words {

    static final List<String> ARAH = List.of("visi", "misi", "tujuan", "sasaran", "prioritas");
    static final List<String> BAHASA = List.of("id", "en");
    static final List<String> CARA = List.of("langsung", "tidak_langsung");
    static final List<String> PEJABAT = List.of("definitif", "Plt.", "Plh.");
    static final List<String> POLARITAS = List.of("naik", "turun", "tetap", "rentang");
    static final List<String> PROGRAM = List.of("program", "kegiatan", "subkegiatan");
    static final List<String> SASARAN = List.of("ultimate", "intermediate", "immediate", "output");
    static final List<String> SIFAT = List.of("kumulatif", "nilai-akhir", "rata-rata");
    static final List<String> STATUS = List.of("rancangan", "ditetapkan");
    static final List<String> TINGKAT = List.of("mati", "saran", "peringatan", "galat");
    static final List<String> TURUN = List.of("A", "B");
    static final List<String> USULAN = List.of("usulan");

    private Words() {}
}
