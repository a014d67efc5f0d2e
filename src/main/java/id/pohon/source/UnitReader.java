package id.pohon.source;

import id.pohon.model.Keterangan;
import id.pohon.model.Narasi;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one unit from its keys and its narrative. */
final class UnitReader {

    private static final int MOST_URUTAN = 9999;

    private UnitReader() {}

    static Unit unit(Fields fields, String kode, Narasi narasi) {
        Unit read = new Unit(
                fields.place(),
                kode,
                fields.required("jabatan"),
                fields.text("atasan"),
                fields.integer("urutan", 0, MOST_URUTAN),
                fields.text("jenjang"),
                fields.object("pejabat").map(UnitReader::pejabat),
                sasaran(fields, kode),
                narasi,
                KeteranganReader.keterangan(fields));
        fields.end();
        return read;
    }

    /** A unit whose file cannot be read: it exists, so that what points to it is not reported as well. */
    static Unit unreadable(Place at, String kode, Narasi narasi) {
        return new Unit(
                at, kode, kode, "", OptionalInt.empty(), "", Optional.empty(), List.of(), narasi, Keterangan.KOSONG);
    }

    private static Unit.Pejabat pejabat(Fields fields) {
        Unit.Pejabat read = new Unit.Pejabat(
                fields.text("nama"),
                fields.text("pangkat"),
                fields.text("nip"),
                fields.choice("sebagai", Words.PEJABAT));
        fields.end();
        return read;
    }

    private static List<Sasaran> sasaran(Fields unit, String kodeUnit) {
        List<Sasaran> read = new ArrayList<>();
        int position = 1;
        for (Fields fields : unit.objects("sasaran")) {
            String written = fields.kode("kode");
            String kode = written.isEmpty() ? String.valueOf(position) : written;
            read.add(new Sasaran(
                    fields.place(),
                    kodeUnit,
                    kode,
                    fields.text("nomor"),
                    fields.required("uraian"),
                    fields.choice("jenis", Words.SASARAN),
                    KeteranganReader.mendukung(fields),
                    lintas(fields),
                    fields.texts("program"),
                    IndikatorReader.list(fields, kodeUnit + "/" + kode),
                    KeteranganReader.keterangan(fields)));
            fields.end();
            position++;
        }
        return read;
    }

    private static List<Sasaran.Lintas> lintas(Fields sasaran) {
        List<Sasaran.Lintas> read = new ArrayList<>();
        for (Fields fields : sasaran.objects("lintas")) {
            read.add(new Sasaran.Lintas(fields.place(), fields.required("ke"), fields.text("alasan")));
            fields.end();
        }
        return read;
    }
}
