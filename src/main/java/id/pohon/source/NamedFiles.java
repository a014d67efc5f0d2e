package id.pohon.source;

import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Files that content names: are they there, and is there anything else? */
final class NamedFiles {

    private NamedFiles() {}

    /** Reports named files that are missing, and files in a cascade that nothing names. */
    static void check(Situs situs, List<Cascade> cascade, Layout layout, Names names, Diagnostics diagnostics) {
        Set<String> gambar = new HashSet<>();
        layout.gambar().forEach(file -> gambar.add(file.below()));
        image(situs.logo(), situs.at().value("logo"), gambar, diagnostics);
        image(situs.gambar(), situs.at().value("gambar"), gambar, diagnostics);
        for (int i = 0; i < cascade.size(); i++) {
            documents(cascade.get(i), layout.cascade().get(i), names, diagnostics);
        }
    }

    private static void image(String name, Position at, Set<String> gambar, Diagnostics diagnostics) {
        if (!name.isEmpty() && !gambar.contains("gambar/" + name)) {
            missing(at, "gambar/" + name, diagnostics);
        }
    }

    private static void documents(Cascade cascade, Layout.CascadeFiles files, Names names, Diagnostics diagnostics) {
        Set<String> named = new HashSet<>();
        Set<String> present = new HashSet<>();
        String prefix = files.alamat().isEmpty() ? "" : files.alamat() + "/";
        files.other().forEach(file -> present.add(file.below()));
        for (Cascade.Dokumen dokumen : cascade.dokumen()) {
            if (!dokumen.berkas().isEmpty()) {
                named.add(prefix + dokumen.berkas());
                if (!present.contains(prefix + dokumen.berkas())) {
                    missing(dokumen.at().value("berkas"), prefix + dokumen.berkas(), diagnostics);
                }
            }
        }
        Stray stray = new Stray(diagnostics);
        for (ContentFile file : files.other()) {
            if (!named.contains(file.below())) {
                stray.stray(file);
            } else {
                names.isPortable(file);
            }
        }
    }

    private static void missing(Position at, String file, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.peringatan("P040", at, Message.of("P040", file), Message.of("P040.hint", file)));
    }
}
