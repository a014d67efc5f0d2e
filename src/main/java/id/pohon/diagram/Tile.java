package id.pohon.diagram;

import id.pohon.diagram.Band.Area;
import id.pohon.diagram.TextRun.Align;
import java.util.ArrayList;
import java.util.List;

/** Makes the box of a unit in an overview: the jabatan, and below it how much it promises. */
final class Tile {

    private static final int SIDE = 11;
    private static final double TOP = 24;
    private static final double BOTTOM = 12;
    private static final double BETWEEN = 22;

    private Tile() {}

    /** How high such a box must be. */
    static int height(int width, String jabatan, List<String> notes) {
        double room = width - 2.0 * SIDE;
        int lines = Wrap.lines(jabatan, TextStyle.HEAD, room).size();
        return (int) Math.ceil(TOP
                + (lines - 1) * TextStyle.HEAD.leading()
                + (notes.isEmpty() ? 0 : BETWEEN + (noteLines(notes, room).size() - 1) * TextStyle.HEAD_NOTE.leading())
                + BOTTOM);
    }

    /** @param height at least {@link #height}; more leaves room between jabatan and notes */
    static Box box(int level, int width, int height, String jabatan, List<String> notes, Frame.Target to) {
        double room = width - 2.0 * SIDE;
        List<String> lines = Wrap.lines(jabatan, TextStyle.HEAD, room);
        List<String> small = noteLines(notes, room);
        boolean centred = lines.size() == 1 && small.size() == 1;
        Align align = centred ? Align.MIDDLE : Align.START;
        double x = centred ? width / 2.0 : SIDE;
        List<TextRun> runs = new ArrayList<>();
        runs.add(new TextRun(TextStyle.HEAD, align, x, TOP, lines));
        if (!small.isEmpty()) {
            double baseline = height - BOTTOM - (small.size() - 1) * TextStyle.HEAD_NOTE.leading();
            runs.add(new TextRun(TextStyle.HEAD_NOTE, align, x, baseline, small));
        }
        Band band = new Band(Band.Kind.HEAD, to.href(), to.label(), new Area(0, 0, width, height), runs);
        return new Box(level, width, height, List.of(band));
    }

    /** The box with a link under it to where the picture goes on. */
    static Box withMore(Box tile, String text, Frame.Target to) {
        double top = tile.height();
        List<String> lines = Wrap.lines(text, TextStyle.NOTE, tile.width() - 2.0 * SIDE);
        double height = 11 + lines.size() * TextStyle.NOTE.leading();
        TextRun run = new TextRun(TextStyle.NOTE, Align.START, SIDE, top + 17, lines);
        List<Band> bands = new ArrayList<>(tile.bands());
        bands.add(
                new Band(Band.Kind.MORE, to.href(), to.label(), new Area(0, top, tile.width(), height), List.of(run)));
        return new Box(tile.level(), tile.width(), (int) Math.ceil(top + height + 2), bands);
    }

    private static List<String> noteLines(List<String> notes, double room) {
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.addAll(Wrap.lines(note, TextStyle.HEAD_NOTE, room)));
        return lines;
    }
}
