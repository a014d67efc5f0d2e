package id.pohon.site;

import java.util.Locale;
import java.util.Set;

/** Files that systems drop into every folder. They are nobody's work, so they may go. */
final class Junk {

    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private Junk() {}

    static boolean is(String path) {
        return NAMES.contains(path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }
}
