package id.pohon.compare;

import id.pohon.model.Berkala;
import id.pohon.model.Nilai;
import java.util.ArrayList;
import java.util.List;

/** A value and its quarters in one line, as their author wrote them: {@code 80 (TW1 20, TW2 40)}. */
final class Tulisan {

    private Tulisan() {}

    static String of(Berkala berkala) {
        List<String> quarters = new ArrayList<>();
        for (int i = 0; i < berkala.tw().size(); i++) {
            Nilai quarter = berkala.tw().get(i);
            if (!quarter.isKosong()) {
                quarters.add("TW" + (i + 1) + " " + quarter.tertulis());
            }
        }
        String year = berkala.tahun().tertulis();
        if (quarters.isEmpty()) {
            return year;
        }
        String joined = String.join(", ", quarters);
        return year.isEmpty() ? joined : year + " (" + joined + ")";
    }
}
