package id.pohon.exchange;

import id.pohon.edit.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The content files that a draft makes: path below the cascade's folder → text. */
final class ContentFiles {

    static final String CASCADE = "cascade.yaml";
    static final String PENGANTAR = "kata-pengantar.md";

    private ContentFiles() {}

    /** @param comments lines on top of each file, that say where it comes from */
    static Map<String, String> of(Draft draft, List<String> comments) {
        Map<String, String> files = new LinkedHashMap<>();
        if (!draft.cascade.values().isEmpty() || !draft.arah.isEmpty() || !draft.program.isEmpty()) {
            files.put(CASCADE, YamlText.write(comments, Keys.cascade(draft)));
        }
        String pengantar = draft.cascade.text(Draft.PENGANTAR);
        if (!pengantar.isEmpty()) {
            files.put(PENGANTAR, pengantar + "\n");
        }
        for (Entry unit : draft.unit) {
            String text = YamlText.frontMatter(comments, Keys.unit(unit), unit.text(Entry.NARASI));
            files.put("unit/" + unit.kode() + ".md", text);
        }
        return files;
    }
}
