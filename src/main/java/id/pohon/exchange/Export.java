package id.pohon.exchange;

import id.pohon.model.Cascade;
import id.pohon.report.Failure;
import id.pohon.report.Message;
import id.pohon.sheet.CsvWriting;
import id.pohon.sheet.SheetPlan;
import id.pohon.sheet.XlsxPage;
import id.pohon.sheet.XlsxWriting;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes Pohon's own workbook: empty with explanations to be filled in, or filled with a cascade. */
public final class Export {

    private final Wording wording;

    private Export(Wording wording) {
        this.wording = wording;
    }

    /** @param language of notes and explanations; headings are keys and have none */
    public static Export in(String language) {
        return new Export(ExchangeWords.of(language));
    }

    /** The workbook to be filled in. */
    public byte[] template() {
        List<SheetPlan> sheets = new ArrayList<>();
        sheets.add(Guide.petunjuk(wording));
        sheets.addAll(new CascadeBook(wording).empty());
        sheets.add(Guide.contoh(wording));
        return write(wording.say("buku.judul"), sheets);
    }

    /** The workbook filled with everything of a cascade. */
    public byte[] xlsx(Cascade cascade) {
        List<SheetPlan> sheets = new ArrayList<>(new CascadeBook(wording).filled(cascade));
        check(sheets);
        return write(cascade.judul(), sheets);
    }

    /** The same sheets as files: name → CSV. */
    public Map<String, byte[]> csv(Cascade cascade) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (SheetPlan sheet : new CascadeBook(wording).filled(cascade)) {
            files.put(sheet.name().toLowerCase(Locale.ROOT) + ".csv", CsvWriting.write(sheet));
        }
        return files;
    }

    private byte[] write(String title, List<SheetPlan> sheets) {
        return XlsxWriting.write(title, sheets, Columns.PILIHAN, wording.say("buku.pilihan"));
    }

    private static void check(List<SheetPlan> sheets) {
        for (SheetPlan sheet : sheets) {
            for (List<String> row : sheet.rows()) {
                if (row.stream().anyMatch(text -> text.length() > XlsxPage.LONGEST_TEXT)) {
                    throw new Failure(Message.of("ekspor.panjang", sheet.name(), row.get(0), XlsxPage.LONGEST_TEXT));
                }
            }
        }
    }
}
