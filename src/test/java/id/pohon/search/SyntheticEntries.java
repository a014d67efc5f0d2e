package id.pohon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Many entries that read like real ones: real sentences, names of made-up villages, numbers, offices and years. */
final class SyntheticEntries {

    private static final String[] SYLLABLES =
            ("su ka ma ju ba tu lo wa ra ja te ga la sa ri ke do mu nga pa ci wi bo ne "
                            + "ti da lang bang tan jung rejo mek ar sari mul yo har jo wangi kulon tegal pucuk rawa batu "
                            + "sungai muara teluk")
                    .split(" ");

    private SyntheticEntries() {}

    /** @param seed the same seed makes the same entries */
    static List<Entry> make(int count, long seed) throws IOException {
        List<Entry> real = RealEntries.read().stream()
                .filter(e -> e.kind() != Entry.Kind.UNIT)
                .toList();
        Random random = new Random(seed);
        List<String> villages = new ArrayList<>();
        for (int i = 0; i < 8_000; i++) {
            villages.add(village(random));
        }
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Entry model = real.get(random.nextInt(real.size()));
            Entry other = real.get(random.nextInt(real.size()));
            String village = villages.get(random.nextInt(villages.size()));
            String title = model.title() + " di Desa " + village + " " + random.nextInt(2_000);
            int office = random.nextInt(300);
            entries.add(new Entry(
                    Entry.Kind.SASARAN,
                    title,
                    random.nextInt(3) == 0 ? other.title() + " " + villages.get(random.nextInt(villages.size())) : "",
                    String.valueOf(2020 + i % 5),
                    "Kecamatan " + villages.get(office),
                    model.unit(),
                    "Jenjang " + (1 + random.nextInt(5)),
                    (2020 + i % 5) + "/unit/unit-" + office + ".html#sasaran-" + model.kode() + "-" + i,
                    model.kode() + "-" + i));
        }
        return entries;
    }

    private static String village(Random random) {
        StringBuilder name = new StringBuilder();
        for (int n = 2 + random.nextInt(3); n > 0; n--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
