package id.pohon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.edit.Value;
import id.pohon.sheet.Cell;
import id.pohon.sheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever stands in a sheet is imported or asked about: every word of an imported cell is found again in the content. */
class NothingIsLostTest {

    private static final int SEEDS = 3_000;

    private static final List<String> HEADS = List.of(
            "No | Sasaran | Indikator",
            "NO. | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | TARGET",
            "Sasaran | Indikator Kinerja Utama",
            "No | Unit | Sasaran | Indikator | Target 2023 | Target 2024",
            "No | Sasaran | Indikator | Target | > | > | >\n^ | ^ | ^ | I | II | III | IV",
            "(1) | (2) | (3)",
            "No | Sasaran | Warna | Indikator | Keterangan");

    private static final List<String> LINES = List.of(
            "",
            "",
            "CAMAT %w",
            "KASI %w | > | >",
            "Unit Kerja | : | Kasi %w",
            "Jabatan: Seksi %w",
            "PEMERINTAH %w",
            "CASCADING %w TAHUN 2024",
            "%n | Terbinanya %w | Jumlah %w",
            "%n | Terbinanya %w | Jumlah %w | %w | %n",
            "%n | Terbinanya %w | Jumlah %w | %w | %n\n^ | ^ | Jumlah %w | ^ | ^",
            " |  | Jumlah %w",
            " | lanjutan %w | dan %w",
            "%n |  | Jumlah %w",
            " | Terbinanya %w",
            "Terbinanya %w | 1. Jumlah %w\\2. Rasio %w | a %w\\b %w",
            "Terbinanya %w | Jumlah %w",
            "%w | %w | %w | %w | %w | %w",
            "#REF! | Terbinanya %w | #REF!",
            " |  | Kembang, 5 Januari 2024",
            " |  | NIP. %n",
            "Total | > | %n",
            "%w");

    private final Random random = new Random(8);
    private int words;

    @Test
    void everyCellIsImportedOrAskedAbout() {
        int read = 0;
        int imported = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            String drawing = drawing();
            Sheet sheet = Drawn.sheet(random.nextBoolean() ? "Sheet1" : "Kasi w" + words++, drawing);
            Ledger ledger = new Ledger();
            OfficeReader reader = new OfficeReader(OptionalInt.of(2024), ledger, Vocabulary.read());
            reader.read(sheet);
            Set<String> content = content(reader.draft());
            Account account = ledger.close();
            assertThat(account.read()).isEqualTo(sheet.size());
            assertThat(account.imported() + account.questions().size()).isEqualTo(account.read());
            read += account.read();
            imported += account.imported();
            ledger.imported().forEach((cell, taken) -> {
                if (taken) {
                    assertThat(content).as(drawing + "\n" + cell).containsAll(words(cell));
                }
            });
        }
        // random sheets make little sense; that half of them is understood shows that the test is about something
        assertThat(imported * 2).isGreaterThan(read);
    }

    /** The words that no other cell has. */
    private static Set<String> words(Cell cell) {
        Set<String> words =
                new TreeSet<>(Arrays.asList(Vocabulary.plain(cell.text()).split(" ")));
        words.removeIf(word -> !word.matches("w[0-9]+"));
        return words;
    }

    private String drawing() {
        StringBuilder drawing = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            List<String> from = random.nextInt(4) == 0 ? HEADS : LINES;
            drawing.append(from.get(random.nextInt(from.size()))).append('\n');
        }
        String text = drawing.toString();
        while (text.contains("%w")) {
            text = text.replaceFirst("%w", "w" + words++);
        }
        while (text.contains("%n")) {
            text = text.replaceFirst("%n", String.valueOf(1 + random.nextInt(4)));
        }
        return text;
    }

    private static Set<String> content(Draft draft) {
        List<String> texts = new ArrayList<>();
        draft.cascade.values().values().forEach(value -> collect(value, texts));
        draft.unit.forEach(unit -> collect(unit, texts));
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(Arrays.asList(Vocabulary.plain(text).split(" "))));
        return words;
    }

    private static void collect(Entry entry, List<String> texts) {
        entry.values().values().forEach(value -> collect(value, texts));
        entry.below().forEach(below -> collect(below, texts));
    }

    private static void collect(Value value, List<String> texts) {
        if (value instanceof Value.Text text) {
            texts.add(text.text());
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> collect(item, texts));
        } else if (value instanceof Value.Group group) {
            group.keys().values().forEach(below -> collect(below, texts));
        }
    }
}
