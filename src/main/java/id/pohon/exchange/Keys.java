package id.pohon.exchange;

import id.pohon.edit.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns filled-in entries into the keys of content files, in the order of docs/isi.md. */
final class Keys {

    private static final List<String> CASCADE = List.of(
            "tahun",
            "instansi",
            "judul",
            "status",
            "mengubah",
            "penetapan",
            "atasan_instansi",
            "periode",
            "sumber",
            "diterbitkan",
            "diperbarui",
            "riwayat",
            "jenjang",
            "arah",
            "program",
            "capaian",
            "dokumen",
            "alamat_lama");

    private static final List<String> ABOUT =
            List.of("bahasa_sederhana", "sebelumnya", "catatan", "sic", "ocr", "abaikan");

    private static final List<String> UNIT =
            join(List.of("jabatan", "atasan", "urutan", "jenjang", "pejabat"), ABOUT, List.of("sasaran"));

    private static final List<String> SASARAN = join(
            List.of("kode", "nomor", "uraian", "jenis"), ABOUT, List.of("mendukung", "lintas", "program", "indikator"));

    private static final List<String> INDIKATOR = join(
            List.of(
                    "kode",
                    "uraian",
                    "jenis",
                    "satuan",
                    "target",
                    "realisasi",
                    "baseline",
                    "target_jangka_menengah",
                    "polaritas",
                    "sifat",
                    "iku",
                    "alasan",
                    "definisi",
                    "formula",
                    "sumber_data",
                    "penyedia_data",
                    "penanggung_jawab",
                    "periode_pelaporan",
                    "bukti"),
            ABOUT,
            List.of("mendukung"));

    private static final List<String> ARAH =
            List.of("kode", "jenis", "uraian", "induk", "dokumen", "sumber", "status", "indikator");

    private static final List<String> PROGRAM = List.of("kode", "nama", "jenis", "anggaran", "sumber_dana");

    private Keys() {}

    /** The order of keys in the file of a unit or cascade, or in an entry of the list of that name. */
    static List<String> order(String of) {
        return switch (of) {
            case "cascade" -> CASCADE;
            case "sasaran" -> SASARAN;
            case "indikator" -> INDIKATOR;
            case "arah" -> ARAH;
            case "program" -> PROGRAM;
            default -> UNIT;
        };
    }

    static Value.Group cascade(Draft draft) {
        Map<String, Value> values = new LinkedHashMap<>(draft.cascade.values());
        values.remove(Draft.PENGANTAR);
        values.put("arah", list(draft.arah, a -> entry(a, ARAH, "indikator")));
        values.put("program", list(draft.program, p -> entry(p, PROGRAM, "")));
        return ordered(Paths.nested(values), CASCADE);
    }

    /** The keys of a unit's file, without its kode and narrative. */
    static Value.Group unit(Entry unit) {
        Map<String, Value> values = new LinkedHashMap<>(unit.values());
        values.remove(Entry.KODE);
        values.remove(Entry.NARASI);
        values.put("sasaran", list(unit.below(), Keys::sasaran));
        return ordered(Paths.nested(values), UNIT);
    }

    private static Value.Group sasaran(Entry sasaran) {
        return entry(sasaran, SASARAN, "indikator");
    }

    private static Value.Group entry(Entry entry, List<String> order, String below) {
        Map<String, Value> values = new LinkedHashMap<>(entry.values());
        if (!below.isEmpty()) {
            values.put(below, list(entry.below(), i -> entry(i, INDIKATOR, "")));
        }
        return ordered(Paths.nested(values), order);
    }

    private static Value list(List<Entry> entries, java.util.function.Function<Entry, Value> each) {
        return new Value.Items(entries.stream().map(each).toList());
    }

    private static Value.Group ordered(Map<String, Value> keys, List<String> order) {
        List<String> names = new ArrayList<>(keys.keySet());
        names.sort(Comparator.comparingInt(order::indexOf));
        Value.Keys ordered = new Value.Keys();
        names.forEach(name -> ordered.put(name, keys.get(name)));
        return ordered.done();
    }

    private static List<String> join(List<String> own, List<String> about, List<String> below) {
        return Stream.of(own, about, below).flatMap(List::stream).toList();
    }
}
