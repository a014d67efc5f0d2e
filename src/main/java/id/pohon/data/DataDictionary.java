package id.pohon.data;

import id.pohon.check.Scores;
import id.pohon.model.Pohon;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What every column of the open data means, for a page and for the files that carry their own explanation (Perpres
 * 39/2019 on Satu Data asks for metadata).
 */
public final class DataDictionary {

    /**
     * One table.
     *
     * @param file such as {@code sasaran.csv}
     * @param contents what one row is
     */
    public record File(String file, String contents, List<Row> rows) {
        public File {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One column.
     *
     * @param type in the language of the reader, such as "angka"
     */
    public record Row(String column, String type, String meaning) {}

    private DataDictionary() {}

    /** The tables of one cascade. */
    public static List<File> of(Pohon pohon, Wording wording) {
        return of(pohon, new Scores(List.of()), wording);
    }

    /** The tables of one cascade with those for evaluators. */
    public static List<File> of(Pohon pohon, Scores scores, Wording wording) {
        List<TableFile> tables = new ArrayList<>(TableFile.of(pohon));
        tables.addAll(
                TableFile.of(pohon, EvaluationTables.of(scores, pohon.cascade().alamat(), wording)));
        return files(tables, wording);
    }

    /** The tables of the whole site, which have three more columns. */
    public static List<File> ofSite(List<Pohon> all, Wording wording) {
        return files(TableFile.ofSite(all), wording);
    }

    static String type(Grid.Head head, Wording wording) {
        return wording.say("data.jenis." + head.type().word());
    }

    static String meaning(Grid.Head head, Wording wording) {
        return wording.say(head.meaning().key(), head.meaning().args().toArray());
    }

    private static List<File> files(List<TableFile> tables, Wording wording) {
        List<File> files = new ArrayList<>();
        for (TableFile table : tables) {
            List<Row> rows = table.heads().stream()
                    .map(h -> new Row(h.name(), type(h, wording), meaning(h, wording)))
                    .toList();
            files.add(new File(table.file().name(), wording.say("data.baris." + table.name()), rows));
        }
        return files;
    }
}
