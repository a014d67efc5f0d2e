package id.pohon.source;

import id.pohon.model.Dukungan;
import id.pohon.model.Keterangan;
import java.util.ArrayList;
import java.util.List;

/** Reads what unit, sasaran and indikator have in common. */
final class KeteranganReader {

    private KeteranganReader() {}

    static Keterangan keterangan(Fields fields) {
        Keterangan read = new Keterangan(
                fields.text("bahasa_sederhana"),
                fields.texts("sebelumnya"),
                fields.text("catatan"),
                fields.text("sic"),
                fields.flag("ocr"),
                abaikan(fields));
        return read.equals(Keterangan.KOSONG) ? Keterangan.KOSONG : read;
    }

    /** Entries of {@code mendukung}: a text, or a mapping with {@code ke}. */
    static List<Dukungan> mendukung(Fields fields) {
        List<Dukungan> read = new ArrayList<>();
        for (Node item : fields.list("mendukung")) {
            if (item instanceof Node.Obj) {
                fields.mapping(item, "mendukung")
                        .map(KeteranganReader::dukungan)
                        .ifPresent(read::add);
            } else {
                String ke = fields.line(item, "mendukung");
                if (ke.startsWith("ke:")) {
                    fields.add(YamlMistakes.noSpace(ke, item.at()));
                } else if (!ke.isEmpty()) {
                    read.add(new Dukungan(id.pohon.report.Place.at(item.at()), ke, false, "", "", ""));
                }
            }
        }
        return read;
    }

    private static Dukungan dukungan(Fields fields) {
        Dukungan read = new Dukungan(
                fields.place(),
                fields.required("ke"),
                fields.choice("status", Words.USULAN).equals("usulan"),
                fields.choice("cara", Words.CARA),
                fields.text("alasan"),
                fields.text("sumber"));
        fields.end();
        return read;
    }

    private static List<Keterangan.Abaikan> abaikan(Fields fields) {
        List<Keterangan.Abaikan> read = new ArrayList<>();
        for (Fields entry : fields.objects("abaikan")) {
            read.add(new Keterangan.Abaikan(entry.place(), entry.required("aturan"), entry.required("alasan")));
            entry.end();
        }
        return read;
    }
}
