package id.pohon.edit;

import id.pohon.model.Kode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a kode that speaks from a sentence: {@code kualitas-pelayanan-publik} for "Meningkatnya kualitas pelayanan
 * publik". Short, because people read it in addresses and type it in links.
 */
final class KodeWords {

    private static final int USUAL = 3;
    private static final int LONGEST = 40;

    /** Words that join others. */
    private static final Set<String> JOINING = Set.of(
            "yang",
            "dan",
            "atau",
            "serta",
            "di",
            "ke",
            "dari",
            "pada",
            "untuk",
            "dengan",
            "oleh",
            "atas",
            "dalam",
            "bagi",
            "para",
            "secara",
            "sebagai",
            "melalui",
            "terhadap",
            "sesuai",
            "antara",
            "agar",
            "guna",
            "tahun");

    /** Words that open nearly every sasaran or indikator, and so name none. */
    private static final Set<String> OPENING = Set.of(
            "meningkatnya",
            "menurunnya",
            "terwujudnya",
            "terlaksananya",
            "tersedianya",
            "terselenggaranya",
            "terpenuhinya",
            "tersusunnya",
            "terkelolanya",
            "terciptanya",
            "tercapainya",
            "terbinanya",
            "optimalnya",
            "meningkatkan",
            "mewujudkan",
            "melaksanakan",
            "melakukan",
            "menyelenggarakan",
            "jumlah",
            "persentase",
            "presentase",
            "prosentase",
            "nilai",
            "indeks",
            "tingkat",
            "rata",
            "rasio",
            "angka",
            "capaian");

    private KodeWords() {}

    /**
     * A kode that is not taken yet.
     *
     * @param otherwise the word to number if the text has no letters
     */
    static String of(String text, String otherwise, Set<String> taken) {
        List<String> words = words(text);
        StringBuilder kode = new StringBuilder();
        int used = 0;
        for (String word : words) {
            boolean enough = used >= USUAL || kode.length() + word.length() >= LONGEST && used > 0;
            if (enough && !taken.contains(kode.toString())) {
                break;
            }
            String longer = kode + (used == 0 ? "" : "-") + word;
            if (!Kode.is(longer)) {
                break;
            }
            kode.setLength(0);
            kode.append(longer);
            used++;
        }
        boolean speaks = kode.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return unique(speaks ? kode.toString() : otherwise, taken);
    }

    private static List<String> words(String text) {
        List<String> all = List.of(Kode.from(text).split("-"));
        List<String> naming = new ArrayList<>();
        for (String word : all) {
            boolean opens = naming.isEmpty() && OPENING.contains(word);
            if (!word.isEmpty() && !opens && !JOINING.contains(word)) {
                naming.add(word);
            }
        }
        return naming.isEmpty() ? all : naming;
    }

    private static String unique(String kode, Set<String> taken) {
        String candidate = kode;
        for (int i = 2; taken.contains(candidate); i++) {
            candidate = kode + "-" + i;
        }
        return candidate;
    }
}
