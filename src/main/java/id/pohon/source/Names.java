package id.pohon.source;

import id.pohon.model.Kode;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which file and folder names can become addresses, on every system. */
final class Names {

    private static final Set<String> SITE =
            Set.of("aset", "data", "dokumen", "halaman", "perbandingan", "tahun", "unit", "arah", "cari", "index");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Set<String> PAGES = Set.of("index", "cari", "glosarium", "unduh", "404", "aset");

    /** Stands for a name that gives none, so that what follows has an address. */
    static final String NAMELESS = "tanpa-nama";

    private static final String UNSAFE = "\\/:*?\"<>|";
    private static final int LONGEST = 150;

    private final Diagnostics diagnostics;

    Names(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The kode that a unit's file name gives; a bad name is reported and made good. */
    String unit(ContentFile file) {
        return check(file, file.stem(), SITE.contains(file.stem()));
    }

    /** The kode of a unit that a published file gives. */
    String unit(Position at, String kode) {
        return check(at, kode, SITE.contains(kode));
    }

    /** The kode that a page's file name gives. */
    String page(ContentFile file) {
        return check(file, file.stem(), PAGES.contains(file.stem()));
    }

    /** The address that the folders of a cascade give. */
    String cascade(ContentFile file) {
        List<String> folders = file.parts().subList(0, file.parts().size() - 1);
        return folders.stream()
                .map(folder -> check(file, folder, SITE.contains(folder)))
                .collect(Collectors.joining("/"));
    }

    /** Can every system store the file under its name? What cannot is reported and not published. */
    boolean isPortable(ContentFile file) {
        for (String name : file.parts()) {
            boolean odd = name.length() > LONGEST
                    || name.endsWith(".")
                    || !name.equals(name.strip())
                    || name.chars().anyMatch(c -> Character.isISOControl(c) || UNSAFE.indexOf(c) >= 0);
            if (odd || isDevice(name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT))) {
                galat(file.start(), "P008", Message.of("P008", name), Message.of("P008.berkas.hint"));
                return false;
            }
        }
        return true;
    }

    private String check(ContentFile file, String name, boolean reserved) {
        return check(file.start(), name, reserved);
    }

    private String check(Position at, String name, boolean reserved) {
        if (isDevice(name)) {
            galat(at, "P009", Message.of("P009", name), Message.of("P009.hint.windows", name));
            return name + "-1";
        }
        if (reserved) {
            galat(at, "P009", Message.of("P009", name), Message.of("P009.hint", name));
            return name;
        }
        if (Kode.is(name)) {
            return name;
        }
        String nearest = Kode.from(name);
        String hint = nearest.isEmpty() ? "P037.hint.aturan" : "P008.hint";
        galat(at, "P008", Message.of("P008", name), Message.of(hint, nearest));
        return nearest.isEmpty() || isDevice(nearest) ? NAMELESS : nearest;
    }

    private void galat(Position at, String code, Message message, Message hint) {
        diagnostics.add(Diagnostic.galat(code, at, message, hint));
    }

    private static boolean isDevice(String name) {
        boolean numbered = name.length() == 4
                && (name.startsWith("com") || name.startsWith("lpt"))
                && Character.isDigit(name.charAt(3));
        return numbered || DEVICES.contains(name);
    }
}
