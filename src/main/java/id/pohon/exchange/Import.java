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

    private Import() {}

    /**
     * Reads a file.
     *
     * @param language of the comments in the files
     * @param tahun of the cascade that it is read for, which tells its target from those of other years
     * @throws id.pohon.sheet.Refused if the file cannot or must not be read
     */
    public static Imported read(Path file, OptionalInt tahun, String language) {
        Ledger ledger = new Ledger();
        Vocabulary vocabulary = Vocabulary.read();
        String name = String.valueOf(file.getFileName());
        Draft draft;
        if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            draft = new TextTables(ledger, vocabulary).read(Books.bytes(file));
        } else {
            draft = read(Books.read(file), tahun, ledger, vocabulary);
        }
        List<String> comments = List.of(ExchangeWords.of(language).say("impor.komentar", name));
        return new Imported(
                ContentFiles.of(draft, comments),
                draft.unit.size(),
                draft.countSasaran(),
                draft.countIndikator(),
                ledger.close());
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
