package id.pohon.data;

import id.pohon.model.Cascade;
import id.pohon.model.Situs;
import id.pohon.sheet.XlsxBook;
import id.pohon.sheet.XlsxPage;
import id.pohon.wording.Wording;
import java.util.List;
import java.util.Map;

/**
 * The tables as a workbook for Excel and LibreOffice (ISO/IEC 29500): numbers are numbers, texts are texts and never
 * formulas, and a last sheet explains the columns. The same bytes every time.
 */
final class Xlsx {

    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final String HEAD = "E7EEF0";

    private Xlsx() {}

    /** @param grids the tables, each a sheet */
    static byte[] write(Cascade cascade, Situs situs, List<Grid> grids, Wording wording) {
        return XlsxBook.write(cascade.judul(), book -> {
            for (Grid grid : grids) {
                table(book.page(sheet(grid.name(), wording)), grid);
            }
            Map<String, String> about = About.facts(cascade, situs, wording);
            explain(book.page(wording.say("data.lembar.penjelasan")), about, grids, wording);
        });
    }

    private static String sheet(String table, Wording wording) {
        return wording.say("data.lembar." + table);
    }

    private static void table(XlsxPage page, Grid grid) {
        List<Grid.Head> heads = grid.heads();
        for (int c = 0; c < heads.size(); c++) {
            page.text(0, c, heads.get(c).name());
            page.width(c, width(grid, c));
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Cell> row = grid.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                cell(page, r + 1, c, row.get(c));
            }
        }
        page.head(heads.size(), HEAD);
        if (!grid.rows().isEmpty()) {
            page.filter(grid.rows().size(), heads.size());
        }
    }

    private static void cell(XlsxPage page, int r, int c, Cell cell) {
        if (cell instanceof Cell.Text text) {
            page.text(r, c, text.value());
        } else if (cell instanceof Cell.Number number) {
            page.number(r, c, number.value());
        } else if (cell instanceof Cell.Flag flag) {
            page.flag(r, c, flag.value());
        } else {
            return;
        }
        page.wrap(r, c);
    }

    private static void explain(XlsxPage page, Map<String, String> about, List<Grid> grids, Wording wording) {
        List<String> heads =
                List.of("data.kepala.lembar", "data.kepala.kolom", "data.kepala.jenis", "data.kepala.arti");
        for (int c = 0; c < heads.size(); c++) {
            page.text(0, c, wording.say(heads.get(c)));
        }
        int r = 1;
        for (Grid grid : grids) {
            for (Grid.Head head : grid.heads()) {
                page.text(r, 0, sheet(grid.name(), wording));
                page.text(r, 1, head.name());
                page.text(r, 2, DataDictionary.type(head, wording));
                page.text(r, 3, DataDictionary.meaning(head, wording));
                page.wrap(r, 3);
                r++;
            }
        }
        page.head(heads.size(), HEAD);
        r++;
        for (Map.Entry<String, String> fact : about.entrySet()) {
            page.text(r, 0, fact.getKey());
            page.text(r, 1, fact.getValue());
            r++;
        }
        page.width(0, 16);
        page.width(1, 32);
        page.width(2, 14);
        page.width(3, 80);
    }

    private static double width(Grid grid, int column) {
        int longest = grid.heads().get(column).name().length();
        for (List<Cell> row : grid.rows()) {
            if (row.get(column) instanceof Cell.Text text) {
                longest = Math.max(longest, text.value().length());
            }
        }
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
    }
}
