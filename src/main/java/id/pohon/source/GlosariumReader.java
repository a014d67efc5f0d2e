package id.pohon.source;

import id.pohon.model.Istilah;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code glosarium.yaml}. */
final class GlosariumReader {

    private GlosariumReader() {}

    static List<Istilah> glosarium(Fields file) {
        List<Istilah> read = new ArrayList<>();
        file.require("istilah");
        for (Fields fields : file.objects("istilah")) {
            read.add(new Istilah(
                    fields.place(),
                    fields.requiredKode("kode"),
                    fields.required("istilah"),
                    fields.text("singkatan"),
                    fields.required("arti"),
                    fields.texts("lihat")));
            fields.end();
        }
        file.end();
        return read;
    }
}
