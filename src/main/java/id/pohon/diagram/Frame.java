package id.pohon.diagram;

import id.pohon.diagram.Band.Area;
import id.pohon.diagram.TextRun.Align;
import java.util.ArrayList;
import java.util.List;

/** Makes a box: a head, rows below it, all in a given width and as high as its text needs. */
final class Frame {

    private static final int SIDE = 12;
    private static final int NUMBER_GAP = 8;
    private static final int NUMBER_RIGHT = 34;
    private static final int MOST_NUMBER = 64;
    private static final int NOTE_GAP = 12;
    private static final int LEAST_TEXT = 110;
    private static final int ROW_PADDING = 5;
    private static final int HEAD_PADDING = 15;
    private static final int FRAME_PADDING = 3;
    private static final double HEAD_BASELINE = 20.5;
    private static final double ROW_BASELINE = 19;
    private static final double TEXT_ASCENT = 14;
    private static final double NOTE_LEADING_FIRST = 16;

    private record Row(
            Band.Kind kind, TextStyle numberStyle, String number, TextStyle style, String text, Note note, Target to) {}

    /** A remark at the right end of a row, or below if there is no room. */
    private record Note(String text) {}

    /** Where a row leads and how it is called. */
    record Target(String href, String label) {
        static final Target NONE = new Target("", "");
    }

    private final int level;
    private final int width;
    private final List<Band> bands = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private double y;

    Frame(int level, int width) {
        this.level = level;
        this.width = width;
    }

    /** The jabatan, with a remark beside it if it fits, else below. */
    Frame head(String text, String note, Target to) {
        double room = width - 2.0 * SIDE;
        double noteWidth = TextStyle.HEAD_NOTE.width(note) + NOTE_GAP;
        boolean fits = room - noteWidth >= LEAST_TEXT
                && (TextStyle.HEAD.width(text) <= room - noteWidth || TextStyle.HEAD.width(text) > room);
        return head(text, note, to, fits);
    }

    /** The jabatan, with a remark below. */
    Frame tallHead(String text, String note, Target to) {
        return head(text, note, to, false);
    }

    private Frame head(String text, String note, Target to, boolean beside) {
        double room = width - 2.0 * SIDE;
        double noteWidth = beside && !note.isEmpty() ? TextStyle.HEAD_NOTE.width(note) + NOTE_GAP : 0;
        List<String> lines = Wrap.lines(text, TextStyle.HEAD, room - noteWidth);
        List<TextRun> runs = new ArrayList<>();
        runs.add(new TextRun(TextStyle.HEAD, Align.START, SIDE, HEAD_BASELINE, lines));
        double height = HEAD_PADDING + lines.size() * TextStyle.HEAD.leading();
        if (!note.isEmpty() && beside) {
            runs.add(new TextRun(TextStyle.HEAD_NOTE, Align.END, width - SIDE, HEAD_BASELINE, List.of(note)));
        } else if (!note.isEmpty()) {
            List<String> below = Wrap.lines(note, TextStyle.HEAD_NOTE, room);
            runs.add(new TextRun(TextStyle.HEAD_NOTE, Align.START, SIDE, height + 5, below));
            height += below.size() * TextStyle.HEAD_NOTE.leading() - 1;
        }
        bands.add(new Band(Band.Kind.HEAD, to.href(), to.label(), area(height), runs));
        y += height;
        return this;
    }

    /** A sasaran, or several as "Sasaran 1–4". */
    Frame row(String number, TextStyle style, String text, String note, Target to) {
        boolean inText = TextStyle.NUMBER.width(number) > MOST_NUMBER;
        String words = inText ? number + " " + text : text;
        rows.add(new Row(Band.Kind.ROW, TextStyle.NUMBER, inText ? "" : number, style, words, new Note(note), to));
        return this;
    }

    /** An indikator of the sasaran above it. */
    Frame indikator(String number, String text, Target to) {
        boolean inText = TextStyle.NOTE.width(number) > MOST_NUMBER;
        String words = inText ? number + " " + text : text;
        rows.add(new Row(Band.Kind.ROW, TextStyle.NOTE, inText ? "" : number, TextStyle.TEXT, words, new Note(""), to));
        return this;
    }

    /** Where the picture goes on. */
    Frame more(String text, Target to) {
        rows.add(new Row(Band.Kind.MORE, TextStyle.NOTE, "", TextStyle.NOTE, text, new Note(""), to));
        return this;
    }

    /** Place of the next row among the bands. */
    int nextBand() {
        return bands.size() + rows.size();
    }

    Box box() {
        double numberRight = NUMBER_RIGHT;
        for (Row row : rows) {
            numberRight = Math.max(numberRight, SIDE + row.numberStyle().width(row.number()));
        }
        if (bands.isEmpty()) {
            y = FRAME_PADDING;
        }
        for (Row row : rows) {
            addRow(row, numberRight);
        }
        return new Box(level, width, (int) Math.ceil(y + (rows.isEmpty() ? 0 : FRAME_PADDING)), bands);
    }

    private void addRow(Row row, double numberRight) {
        double x = row.number().isEmpty() ? SIDE : numberRight + NUMBER_GAP;
        double room = width - SIDE - x;
        String note = row.note().text();
        double noteWidth = note.isEmpty() ? 0 : TextStyle.NOTE.width(note) + NOTE_GAP;
        boolean beside = room - noteWidth >= LEAST_TEXT || row.style().width(row.text()) <= room - noteWidth;
        List<String> lines = Wrap.lines(row.text(), row.style(), beside ? room - noteWidth : room);
        List<TextRun> runs = new ArrayList<>();
        if (!row.number().isEmpty()) {
            runs.add(new TextRun(row.numberStyle(), Align.END, numberRight, y + ROW_BASELINE, List.of(row.number())));
        }
        runs.add(new TextRun(row.style(), Align.START, x, y + ROW_BASELINE, lines));
        double height = 2.0 * ROW_PADDING + lines.size() * TextStyle.TEXT.leading();
        if (!note.isEmpty() && beside) {
            runs.add(new TextRun(TextStyle.NOTE, Align.END, width - SIDE, y + ROW_BASELINE, List.of(note)));
        } else if (!note.isEmpty()) {
            List<String> below = Wrap.lines(note, TextStyle.NOTE, room);
            double baseline = y + ROW_BASELINE + (lines.size() - 1) * TextStyle.TEXT.leading() + NOTE_LEADING_FIRST;
            runs.add(new TextRun(TextStyle.NOTE, Align.START, x, baseline, below));
            height += below.size() * TextStyle.NOTE.leading() + 1;
        }
        bands.add(new Band(row.kind(), row.to().href(), row.to().label(), area(height), runs));
        y += height;
    }

    private Area area(double height) {
        return new Area(0, y, width, height);
    }

    /** One sasaran or arah that is supported: a caption, and its text in full. */
    static Box card(int level, int width, String caption, String text, String remark, Target to) {
        int x = 18;
        double room = width - x - 10.0;
        List<String> top = Wrap.lines(caption, TextStyle.NOTE, room);
        List<String> lines = Wrap.lines(text, TextStyle.TEXT, room);
        List<TextRun> runs = new ArrayList<>();
        double y = 18;
        runs.add(new TextRun(TextStyle.NOTE, Align.START, x, y, top));
        y += (top.size() - 1) * TextStyle.NOTE.leading() + TEXT_ASCENT + ROW_PADDING;
        runs.add(new TextRun(TextStyle.TEXT, Align.START, x, y, lines));
        y += (lines.size() - 1) * TextStyle.TEXT.leading();
        if (!remark.isEmpty()) {
            List<String> below = Wrap.lines(remark, TextStyle.NOTE, room);
            runs.add(new TextRun(TextStyle.NOTE, Align.START, x, y + NOTE_LEADING_FIRST, below));
            y += NOTE_LEADING_FIRST + (below.size() - 1) * TextStyle.NOTE.leading();
        }
        int height = (int) Math.ceil(y + 11);
        return new Box(
                level,
                width,
                height,
                List.of(new Band(Band.Kind.CARD, to.href(), to.label(), new Area(0, 0, width, height), runs)));
    }
}
