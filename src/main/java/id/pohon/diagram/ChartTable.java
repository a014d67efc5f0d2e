package id.pohon.diagram;

import id.pohon.diagram.Band.Area;
import id.pohon.diagram.TextRun.Align;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** A unit in the printed chart: its name over a table of number, sasaran and indikator, in one or more column sets. */
final class ChartTable {

    private static final double LEAST_NUMBER = 14;
    private static final double MOST_NUMBER = 36;
    private static final double PADDING = 2;
    private static final double HEAD_PADDING = 9;
    private static final double COLUMN_HEAD = 12;
    private static final double ASCENT = 6.4;

    private final Pohon pohon;
    private final Unit unit;
    private final int hidden;
    private final int sets;
    private final int setWidth;
    private final Links links;
    private final Words words;
    private final double numberWidth;
    private final List<Cells> rows;
    private final boolean breaksWords;
    private final List<String> name;
    private final int height;

    /** The text of one sasaran and its indikator. */
    private record Cells(
            Sasaran sasaran, List<String> number, List<String> text, List<List<String>> indikator, double height) {

        static Cells of(Sasaran sasaran, List<String> number, List<String> text, List<List<String>> indikator) {
            double right = 0;
            for (List<String> lines : indikator) {
                right += lines.size() * TextStyle.CHART_TEXT.leading() + 2 * PADDING;
            }
            double left = Math.max(number.size(), text.size()) * TextStyle.CHART_TEXT.leading() + 2 * PADDING;
            return new Cells(sasaran, number, text, indikator, Math.max(right, left));
        }
    }

    /**
     * A table with one column set.
     *
     * @param hidden how many units below are not in the chart
     */
    ChartTable(Pohon pohon, Unit unit, int hidden, int setWidth, Links links, Words words) {
        this.pohon = pohon;
        this.unit = unit;
        this.hidden = hidden;
        this.sets = 1;
        this.setWidth = setWidth;
        this.links = links;
        this.words = words;
        double widest = unit.sasaran().stream()
                .mapToDouble(s -> TextStyle.CHART_TEXT.width(number(s)) + 2 * PADDING)
                .max()
                .orElse(0);
        this.numberWidth = Math.min(MOST_NUMBER, Math.max(LEAST_NUMBER, Math.ceil(widest)));
        this.rows = new ArrayList<>();
        for (Sasaran s : unit.sasaran()) {
            List<List<String>> indikator = new ArrayList<>();
            for (Indikator i : s.indikator()) {
                indikator.add(Wrap.lines(i.uraian(), TextStyle.CHART_TEXT, indikatorWidth() - 2 * PADDING));
            }
            rows.add(Cells.of(
                    s,
                    Wrap.lines(number(s), TextStyle.CHART_TEXT, numberWidth - 2),
                    Wrap.lines(s.uraian(), TextStyle.CHART_TEXT, sasaranWidth() - 2 * PADDING),
                    indikator));
        }
        this.breaksWords = rows.stream()
                .anyMatch(cells ->
                        breaksWords(cells.text()) || cells.indikator().stream().anyMatch(ChartTable::breaksWords));
        this.name = Wrap.lines(unit.jabatan(), TextStyle.CHART_HEAD, width() - 8.0);
        this.height = computeHeight();
    }

    private ChartTable(ChartTable one, int sets) {
        this.pohon = one.pohon;
        this.unit = one.unit;
        this.hidden = one.hidden;
        this.sets = sets;
        this.setWidth = one.setWidth;
        this.links = one.links;
        this.words = one.words;
        this.numberWidth = one.numberWidth;
        this.rows = one.rows;
        this.breaksWords = one.breaksWords;
        this.name = Wrap.lines(unit.jabatan(), TextStyle.CHART_HEAD, width() - 8.0);
        this.height = computeHeight();
    }

    /** The same rows in several column sets side by side; their lines are broken already. */
    ChartTable inSets(int sets) {
        return new ChartTable(this, sets);
    }

    int width() {
        return sets * setWidth;
    }

    /** Computed once: looking for the best sheet of paper asks for it thousands of times. */
    int height() {
        return height;
    }

    private int computeHeight() {
        double tallest = 0;
        for (List<Cells> set : balanced()) {
            tallest = Math.max(tallest, set.stream().mapToDouble(Cells::height).sum());
        }
        return (int) Math.ceil(headHeight() + (rows.isEmpty() ? 0 : COLUMN_HEAD + tallest));
    }

    /** Whether a word is longer than its column is wide. */
    boolean breaksWords() {
        return breaksWords;
    }

    /** A line that ended at a space has kept it. */
    private static boolean breaksWords(List<String> lines) {
        return lines.stream()
                .limit(lines.size() - 1)
                .anyMatch(line -> Character.isLetterOrDigit(line.charAt(line.length() - 1)));
    }

    Box box() {
        List<Band> bands = new ArrayList<>();
        List<Box.Rule> rules = new ArrayList<>();
        bands.add(head());
        double top = headHeight();
        double x = 0;
        for (List<Cells> set : balanced()) {
            if (x > 0) {
                rules.add(new Box.Rule(x, top, x, height()));
            }
            addColumnHead(bands, rules, x, top);
            double y = top + COLUMN_HEAD;
            for (Cells cells : set) {
                bands.add(band(cells, x, y));
                rules.add(new Box.Rule(x, y, x + setWidth, y));
                double line = y;
                for (int i = 0; i + 1 < cells.indikator().size(); i++) {
                    line += cells.indikator().get(i).size() * TextStyle.CHART_TEXT.leading() + 2 * PADDING;
                    rules.add(new Box.Rule(x + numberWidth + sasaranWidth(), line, x + setWidth, line));
                }
                y += cells.height();
            }
            rules.add(new Box.Rule(x + numberWidth, top, x + numberWidth, y));
            rules.add(new Box.Rule(x + numberWidth + sasaranWidth(), top, x + numberWidth + sasaranWidth(), y));
            if (y < height()) {
                rules.add(new Box.Rule(x, y, x + setWidth, y));
            }
            x += setWidth;
        }
        return new Box(pohon.jenjang(unit), width(), height(), bands, rules);
    }

    private Band head() {
        List<TextRun> runs = new ArrayList<>();
        runs.add(new TextRun(TextStyle.CHART_HEAD, Align.MIDDLE, width() / 2.0, HEAD_PADDING / 2 + 8, name));
        if (hidden > 0) {
            double baseline = HEAD_PADDING / 2 + 7 + name.size() * TextStyle.CHART_HEAD.leading();
            runs.add(new TextRun(TextStyle.CHART_NOTE, Align.MIDDLE, width() / 2.0, baseline, List.of(more())));
        }
        String label = Words.sentence(unit.jabatan(), words.counts(unit));
        return new Band(Band.Kind.HEAD, links.unit(unit), label, new Area(0, 0, width(), headHeight()), runs);
    }

    private String more() {
        return words.count("jabatan-di-bawah", hidden);
    }

    private double headHeight() {
        return HEAD_PADDING
                + name.size() * TextStyle.CHART_HEAD.leading()
                + (hidden > 0 ? TextStyle.CHART_NOTE.leading() : 0);
    }

    private void addColumnHead(List<Band> bands, List<Box.Rule> rules, double x, double top) {
        if (rows.isEmpty()) {
            return;
        }
        double baseline = top + 8.5;
        List<TextRun> runs = List.of(
                new TextRun(
                        TextStyle.CHART_COLUMN,
                        Align.MIDDLE,
                        x + numberWidth / 2,
                        baseline,
                        List.of(words.say("kolom.nomor"))),
                column(x + numberWidth, baseline, "kolom.sasaran"),
                column(x + numberWidth + sasaranWidth(), baseline, indikatorKey()));
        bands.add(new Band(Band.Kind.CELLS, "", "", new Area(x, top, setWidth, COLUMN_HEAD), runs));
    }

    private String indikatorKey() {
        double room = indikatorWidth() - 2 * PADDING;
        return TextStyle.CHART_COLUMN.width(words.say("kolom.indikator")) <= room
                ? "kolom.indikator"
                : "kolom.indikator-pendek";
    }

    private TextRun column(double x, double baseline, String key) {
        return new TextRun(TextStyle.CHART_COLUMN, Align.START, x + PADDING, baseline, List.of(words.say(key)));
    }

    private Band band(Cells cells, double x, double y) {
        Sasaran s = cells.sasaran();
        double baseline = y + PADDING + ASCENT;
        List<TextRun> runs = new ArrayList<>();
        runs.add(new TextRun(TextStyle.CHART_TEXT, Align.MIDDLE, x + numberWidth / 2, baseline, cells.number()));
        runs.add(new TextRun(TextStyle.CHART_TEXT, Align.START, x + numberWidth + PADDING, baseline, cells.text()));
        double line = baseline;
        for (List<String> lines : cells.indikator()) {
            double left = x + numberWidth + sasaranWidth() + PADDING;
            runs.add(new TextRun(TextStyle.CHART_TEXT, Align.START, left, line, lines));
            line += lines.size() * TextStyle.CHART_TEXT.leading() + 2 * PADDING;
        }
        String label = Words.sentence(words.name(unit, s), s.uraian());
        return new Band(Band.Kind.CELLS, links.sasaran(s), label, new Area(x, y, setWidth, cells.height()), runs);
    }

    /** Rows in their order, shared among the column sets so that these are about equally high. */
    private List<List<Cells>> balanced() {
        double left = rows.stream().mapToDouble(Cells::height).sum();
        List<List<Cells>> out = new ArrayList<>();
        int next = 0;
        for (int set = 0; set < sets && next < rows.size(); set++) {
            double share = left / (sets - set);
            List<Cells> here = new ArrayList<>();
            double height = 0;
            while (next < rows.size()
                    && (here.isEmpty() || height + rows.get(next).height() / 2 <= share)) {
                height += rows.get(next).height();
                here.add(rows.get(next++));
            }
            left -= height;
            out.add(here);
        }
        return out;
    }

    /** As printed, even if it repeats: this is the source's own table. */
    private String number(Sasaran s) {
        return s.nomor().isEmpty() ? Numbers.of(unit, s) : s.nomor();
    }

    private double sasaranWidth() {
        return Math.round((setWidth - numberWidth) / 2);
    }

    private double indikatorWidth() {
        return setWidth - numberWidth - sasaranWidth();
    }
}
