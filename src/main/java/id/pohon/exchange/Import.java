package id.pohon.exchange;

import id.pohon.sheet.Book;
import id.pohon.sheet.Books;
import id.pohon.sheet.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads what an office has, a workbook, CSV or copied text, and makes content files of it. Writes nothing. */
public final class Import {

    private static final List<String> REQUIRED = List.of("tahun", "instansi.kode", "instansi.nama", "judul");

    private Import() {}

    /**
     * Reads a file.
     *
     * @param language of the comments in the files
     * @param tahun of the cascade that it is read for, which tells its target from those of other years
     * @throws id.pohon.sheet.Refused if the file cannot or must not be read
     */
    public static Imported read(Path file, OptionalInt tahun, String language) {
        Vocabulary vocabulary = Vocabulary.read();
        String name = String.valueOf(file.getFileName());
        boolean text = name.toLowerCase(Locale.ROOT).endsWith(".txt");
        Ledger ledger = text ? new Ledger(at -> name + ":" + at.row()) : new Ledger();
        Draft draft;
        if (text) {
            draft = new TextTables(ledger, vocabulary).read(Books.bytes(file));
        } else {
            draft = read(Books.read(file), tahun, ledger, vocabulary);
        }
        List<String> comments = List.of(ExchangeWords.of(language).say("impor.komentar", name));
        boolean own = draft.cascade.has("status");
        if (!own) {
            complete(draft.cascade, tahun);
        }
        return new Imported(
                isEmpty(draft) && !own ? List.of() : ContentFiles.of(draft, comments),
                own,
                REQUIRED.stream().filter(key -> !draft.cascade.has(key)).toList(),
                draft.unit.size() > 1 && draft.unit.stream().noneMatch(unit -> unit.has("atasan")),
                List.of(draft.unit.size(), draft.countSasaran(), draft.countIndikator()),
                ledger.close());
    }

    private static boolean isEmpty(Draft draft) {
        return draft.unit.isEmpty() && draft.arah.isEmpty() && draft.program.isEmpty();
    }

    /** Tables say little about their cascade; it starts as a draft of the year that it is imported for. */
    private static void complete(Entry cascade, OptionalInt tahun) {
        if (!cascade.has("tahun") && tahun.isPresent()) {
            cascade.set("tahun", String.valueOf(tahun.getAsInt()));
        }
        cascade.set("status", "rancangan");
    }

    static Draft read(Book book, OptionalInt tahun, Ledger ledger, Vocabulary vocabulary) {
        if (TemplateReader.fits(book)) {
            return new TemplateReader(ledger, vocabulary).read(book);
        }
        OfficeReader reader = new OfficeReader(tahun, ledger, vocabulary);
        for (Sheet sheet : book.sheets()) {
            reader.read(sheet);
        }
        return reader.draft();
    }
}
