package id.pohon.source;

import id.pohon.model.Situs;
import id.pohon.report.Message;
import id.pohon.report.Place;
import id.pohon.report.Position;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code situs.yaml}; a site without one has sensible defaults. */
final class SitusReader {

    private static final String JUDUL = "Pohon Kinerja";

    private SitusReader() {}

    static Situs situs(Fields fields) {
        format(fields);
        String judul = fields.text("judul");
        String bahasa = fields.choice("bahasa", Words.BAHASA);
        String alamat = Addresses.link(fields, "alamat");
        Situs read = new Situs(
                fields.place(),
                judul.isEmpty() ? JUDUL : judul,
                fields.text("pemilik"),
                fields.object("kontak").map(SitusReader::kontak).orElse(Situs.Kontak.KOSONG),
                fields.text("lisensi"),
                bahasa.isEmpty() ? "id" : bahasa,
                alamat.isEmpty() || alamat.endsWith("/") ? alamat : alamat + "/",
                fields.text("unduhan"),
                image(fields, "logo"),
                fields.text("logo_alt"),
                image(fields, "gambar"),
                fields.object("warna").map(WarnaReader::warna).orElse(Map.of()),
                fields.object("keamanan").flatMap(SitusReader::keamanan),
                aturan(fields),
                fields.placeOf("aturan"));
        fields.end();
        return read;
    }

    static Situs bawaan(Position at) {
        return new Situs(
                Place.at(at),
                JUDUL,
                "",
                Situs.Kontak.KOSONG,
                "",
                "id",
                "",
                "",
                "",
                "",
                "",
                Map.of(),
                Optional.empty(),
                Map.of(),
                Place.at(at));
    }

    private static void format(Fields fields) {
        String format = fields.text("format");
        Format.KNOWN
                .advice(format)
                .ifPresent(hint -> fields.galat("P039", fields.valueAt("format"), Message.of("P039", format), hint));
    }

    /** A file of {@code gambar/}, named with or without that folder. */
    private static String image(Fields fields, String key) {
        String file = Addresses.file(fields, key);
        return file.startsWith("gambar/") ? file.substring("gambar/".length()) : file;
    }

    private static Situs.Kontak kontak(Fields fields) {
        Situs.Kontak read = new Situs.Kontak(
                fields.text("ppid"),
                fields.text("email"),
                fields.text("telepon"),
                fields.text("alamat"),
                Addresses.link(fields, "tautan_koreksi"));
        fields.end();
        return read;
    }

    private static Optional<Situs.Keamanan> keamanan(Fields fields) {
        fields.require("kontak");
        fields.require("berlaku_sampai");
        String kontak = Addresses.link(fields, "kontak");
        Optional<LocalDate> sampai = fields.date("berlaku_sampai");
        fields.end();
        return kontak.isEmpty() ? Optional.empty() : sampai.map(day -> new Situs.Keamanan(kontak, day));
    }

    private static Map<String, String> aturan(Fields fields) {
        Map<String, String> read = new LinkedHashMap<>();
        fields.object("aturan").ifPresent(codes -> {
            for (String code : codes.keys()) {
                String level = codes.choice(code, Words.TINGKAT);
                if (!level.isEmpty()) {
                    read.put(code, level);
                }
            }
        });
        return read;
    }
}
