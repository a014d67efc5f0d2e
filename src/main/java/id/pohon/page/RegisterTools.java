package id.pohon.page;

import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader can choose in a register; see {@code aset/daftar.js}. A choice that all rows share is not offered.
 *
 * @param unit units with rows, in the order of the register
 * @param jenis empty if the content does not say of any sasaran whether it is an outcome or an output
 */
public record RegisterTools(List<Choice> unit, List<Choice> jenjang, List<Choice> jenis, List<Choice> keadaan) {

    static final String BELUM = "belum";
    static final String LENGKAP = "lengkap";
    static final String USULAN = "usulan";
    static final String IKU = "iku";

    /** One value of a filter; {@code value} stands in the address. */
    public record Choice(String value, String label) {}

    /** @param jenis of each row; {@code keadaan} likewise, words separated by spaces */
    static RegisterTools of(Wording wording, Edition edition, List<String> jenis, List<String> keadaan) {
        List<Choice> units = new ArrayList<>();
        List<Choice> jenjang = new ArrayList<>();
        for (Unit unit : edition.pohon().unit()) {
            units.add(new Choice(unit.kode(), unit.jabatan()));
            Choice level = level(wording, edition, unit);
            if (jenjang.stream().noneMatch(c -> c.value().equals(level.value()))) {
                jenjang.add(level);
            }
        }
        jenjang.sort(java.util.Comparator.comparingInt(c -> Integer.parseInt(c.value())));
        List<String> states = keadaan.stream()
                .flatMap(words -> List.of(words.split(" ")).stream())
                .toList();
        return new RegisterTools(
                units,
                jenjang,
                choices(wording, "daftar.jenis.", List.of("outcome", "output"), jenis, 1),
                choices(wording, "daftar.keadaan.", List.of(BELUM, LENGKAP, USULAN, IKU), states, 2));
    }

    /** Outcome or output (a result against the work that is done for it); {@code ""} if the content does not say. */
    static String jenis(Sasaran sasaran) {
        if (sasaran.jenis().isEmpty()) {
            return "";
        }
        return sasaran.jenis().equals("output") ? "output" : "outcome";
    }

    private static Choice level(Wording wording, Edition edition, Unit unit) {
        int jenjang = edition.pohon().jenjang(unit);
        String name = edition.pohon().namaJenjang(unit);
        String label = name.isEmpty() ? wording.say("jenjang", jenjang) : wording.say("jenjang.bernama", jenjang, name);
        return new Choice(String.valueOf(jenjang), label);
    }

    private static List<Choice> choices(
            Wording wording, String prefix, List<String> order, List<String> present, int least) {
        List<Choice> choices = order.stream()
                .filter(present::contains)
                .map(value -> new Choice(value, wording.say(prefix + value)))
                .toList();
        return choices.size() < least ? List.of() : choices;
    }
}
