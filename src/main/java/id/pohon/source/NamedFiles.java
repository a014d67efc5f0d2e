package id.pohon.source;

import id.pohon.model.Cascade;
import id.pohon.model.Gambar;
import id.pohon.model.Situs;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files that content names: are they there, and is there anything else? */
final class NamedFiles {

    private NamedFiles() {}

    /** Reports named files that are missing, and files in a cascade that nothing names. */
    static void check(
            Situs situs,
            List<Cascade> cascade,
            List<Gambar> gambar,
            Layout layout,
            Names names,
            Diagnostics diagnostics) {
        image(situs.logo(), situs.at().value("logo"), gambar, diagnostics);
        image(situs.gambar(), situs.at().value("gambar"), gambar, diagnostics);
        for (int i = 0; i < cascade.size(); i++) {
            documents(cascade.get(i), layout.cascade().get(i), names, diagnostics);
        }
        if (gambar.stream().anyMatch(each -> each.nama().equals(situs.logo()))
                && situs.logoAlt().isEmpty()) {
            Position at = situs.at().value("logo");
            diagnostics.add(Diagnostic.peringatan("P042", at, Message.of("P042"), Message.of("P042.hint")));
        }
    }

    private static void image(String name, Position at, List<Gambar> gambar, Diagnostics diagnostics) {
        if (name.isEmpty()) {
            return;
        }
        Optional<Gambar> named =
                gambar.stream().filter(each -> each.nama().equals(name)).findFirst();
        if (named.isEmpty()) {
            missing(at, "gambar/" + name, diagnostics);
        } else if (!named.get().isPng()) {
            Message message = Message.of("P042.jenis", "gambar/" + name);
            diagnostics.add(Diagnostic.peringatan("P042", at, message, Message.of("P042.jenis.hint")));
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
