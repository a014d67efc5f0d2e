package id.pohon.source;

import id.pohon.model.Kode;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import java.util.Set;

/** Which file and folder names can become addresses, on every system. */
final class Names {

    private static final Set<String> SITE =
            Set.of("aset", "data", "dokumen", "halaman", "perbandingan", "tahun", "unit", "arah", "cari", "index");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Set<String> PAGES = Set.of("index", "cari", "glosarium", "unduh", "404", "aset");

    private final Diagnostics diagnostics;

    Names(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The kode that a unit's file name gives; a bad name is reported and made good. */
    String unit(ContentFile file) {
        return check(file, file.stem(), SITE.contains(file.stem()));
    }

    /** The kode that a page's file name gives. */
    String page(ContentFile file) {
        return check(file, file.stem(), PAGES.contains(file.stem()));
    }

    /** Reports folders of a cascade that cannot be its address. */
    void cascade(ContentFile file) {
        for (String folder : file.parts().subList(0, file.parts().size() - 1)) {
            check(file, folder, SITE.contains(folder));
        }
    }

    private String check(ContentFile file, String name, boolean reserved) {
        if (reserved || isDevice(name)) {
            String hint = isDevice(name) ? "P009.hint.windows" : "P009.hint";
            diagnostics.add(Diagnostic.galat("P009", file.start(), Message.of("P009", name), Message.of(hint, name)));
            return name;
        }
        if (Kode.is(name)) {
            return name;
        }
        String nearest = Kode.from(name);
        String hint = nearest.isEmpty() ? "P037.hint.aturan" : "P008.hint";
        diagnostics.add(Diagnostic.galat("P008", file.start(), Message.of("P008", name), Message.of(hint, nearest)));
        return nearest.isEmpty() ? "tanpa-nama" : nearest;
    }

    private static boolean isDevice(String name) {
        boolean numbered = name.length() == 4
                && (name.startsWith("com") || name.startsWith("lpt"))
                && Character.isDigit(name.charAt(3));
        return numbered || DEVICES.contains(name);
    }
}
