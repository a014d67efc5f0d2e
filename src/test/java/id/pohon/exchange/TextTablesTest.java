package id.pohon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Reads what machine reading made of the document's tables, and doubts it. */
class TextTablesTest {

    private static final Path TEXT = Path.of("src/test/resources/impor/tabel-2024.txt");

    @Test
    void readsMostOfTheTablesAndDoubtsTheRest() throws IOException {
        Ledger ledger = new Ledger(at -> String.valueOf(at.row()));
        Draft draft = new TextTables(ledger, Vocabulary.read()).read(Files.readAllBytes(TEXT));
        Account account = ledger.close();
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/sumber/tabel-2024.tsv")).stream()
                .skip(1)
                .map(TextTablesTest::withoutNumber)
                .toList();
        List<String> read = OfficeReaderTest.lines(draft).stream()
                .map(TextTablesTest::withoutNumber)
                .toList();
        assertThat(read).hasSize(66);
        assertThat(read).filteredOn(expected::contains).hasSizeGreaterThanOrEqualTo(61);
        // what is wrong is among what is doubted
        List<String> doubts = account.notes().stream()
                .filter(note -> note.what().key().equals("impor.ocr-kolom"))
                .map(note -> note.what().args().get(0))
                .toList();
        assertThat(read)
                .filteredOn(line -> !expected.contains(line))
                .allSatisfy(line -> assertThat(doubts).anyMatch(doubt -> doubt.startsWith(line.split("\t")[1] + " ‖")));
        assertThat(account.questions())
                .extracting(Question::text)
                .containsExactly("Prasarana Gedung Kantor atau", "Bangunan Lainnya");
        assertThat(draft.unit)
                .flatExtracting(Entry::below)
                .allMatch(sasaran -> sasaran.text("ocr").equals("ya"));
        assertThat(words(draft)).containsAll(words(Files.readString(TEXT)));
    }

    @Test
    void asksAboutWhatBelongsToNoUnit() {
        Ledger ledger = new Ledger(at -> "a.txt:" + at.row());
        Draft draft = new TextTables(ledger, Vocabulary.read())
                .read("Satu baris saja\n\n1 | Terbinanya desa Jumlah desa\n".getBytes(StandardCharsets.UTF_8));
        assertThat(draft.unit).isEmpty();
        assertThat(ledger.close().questions()).extracting(Question::at).containsExactly("a.txt:1", "a.txt:3");
    }

    private static String withoutNumber(String line) {
        return line.replaceFirst("\t[^\t]*", "");
    }

    private static Set<String> words(Draft draft) {
        return words(String.join(" ", OfficeReaderTest.lines(draft)));
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(Vocabulary.plain(text).split(" ")));
    }
}
