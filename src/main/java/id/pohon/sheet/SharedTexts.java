package id.pohon.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of texts that cells point to. */
record SharedTexts(List<String> texts) {

    static SharedTexts of(Optional<byte[]> part) {
        List<String> texts = new ArrayList<>();
        if (part.isPresent()) {
            try (Xml xml = Xml.open(part.get(), "xl/sharedStrings.xml")) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        texts.add(rich(xml, "si"));
                    }
                }
            }
        }
        return new SharedTexts(texts);
    }

    /** {@code ""} if there is no such text. */
    String get(String index) {
        boolean inside = index.matches("[0-9]{1,9}") && Integer.parseInt(index) < texts.size();
        return inside ? texts.get(Integer.parseInt(index)) : "";
    }

    /** A text in runs of different fonts, without the reading aids of East Asian scripts. */
    static String rich(Xml xml, String end) {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("rPh")) {
                aid = true;
            } else if (xml.ends("rPh")) {
                aid = false;
            } else if (xml.starts("t")) {
                String run = xml.text();
                text.append(aid ? "" : run);
            }
        }
        return Texts.unescaped(text.toString());
    }
}
