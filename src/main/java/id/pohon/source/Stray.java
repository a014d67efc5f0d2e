package id.pohon.source;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reports files that are no content: each with what its author may have meant. */
final class Stray {

    private static final Set<String> KNOWN =
            Set.of("situs.yaml", "glosarium.yaml", "cascade.yaml", "kata-pengantar.md", "penutupan.yaml");

    private final Diagnostics diagnostics;

    Stray(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void report(Layout layout) {
        Set<String> reported = new TreeSet<>();
        for (ContentFile file : layout.stray()) {
            int unit = file.parts().indexOf("unit");
            boolean forgotten = unit >= 0 && unit < file.parts().size() - 1;
            if (!forgotten) {
                stray(file);
            } else if (reported.add(String.join("/", file.parts().subList(0, unit)))) {
                String folder = String.join("/", file.parts().subList(0, unit)) + "/";
                diagnostics.add(Diagnostic.galat(
                        "P006", file.start(), Message.of("P006.unit", folder), Message.of("P006.unit.hint", folder)));
            }
        }
        if (layout.cascade().isEmpty() && reported.isEmpty()) {
            ContentFile first = layout.situs()
                    .or(() -> layout.stray().stream().findFirst())
                    .or(() -> layout.halaman().stream().findFirst())
                    .or(layout::glosarium)
                    .or(() -> layout.gambar().stream().findFirst())
                    .orElseThrow();
            diagnostics.add(Diagnostic.galat(
                    "P006", first.start(), Message.of("P006.cascade"), Message.of("P006.cascade.hint")));
        }
    }

    void stray(ContentFile file) {
        diagnostics.add(Diagnostic.peringatan("P007", file.start(), Message.of("P007", file.last()), hint(file)));
    }

    private static Message hint(ContentFile file) {
        String lower = file.last().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yml")) {
            return Message.of("P007.hint.yml", file.stem() + ".yaml");
        }
        if (KNOWN.contains(lower)) {
            return Message.of(KNOWN.contains(file.last()) ? "P007.hint.tempat" : "P007.hint.nama", lower);
        }
        if (Layout.isImage(file)) {
            return Message.of("P007.hint.gambar");
        }
        if (lower.endsWith(".md") || lower.endsWith(".yaml")) {
            return Message.of("P007.hint.unit");
        }
        return Message.of("P007.hint");
    }
}
