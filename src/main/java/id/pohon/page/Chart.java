package id.pohon.page;

import id.pohon.compare.Deret;
import id.pohon.model.Nilai;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A small picture of target and realisasi over the years; the table beside it says the same in numbers. Coordinates are
 * whole, so that every machine draws the same.
 *
 * @param width grows with the names of years, where one is more than a number
 * @param lines points of the realisasi lines, ready for {@code polyline}; a change of satuan breaks a line
 */
public record Chart(
        int width, int height, List<String> lines, List<Dot> realisasi, List<Dot> target, List<Label> years) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 96;
    private static final int LINE = 16;
    private static final int LETTER = 6;
    private static final int SIDE = 24;
    private static final int TOP = 10;
    private static final int BOTTOM = 72;

    private static final Chart NONE = new Chart(0, 0, List.of(), List.of(), List.of(), List.of());

    /** Where a value stands. */
    public record Dot(int x, int y) {}

    /**
     * Where the name of a year stands: the year, and what tells it from the same year before it changed ("(perubahan)") in
     * a line below.
     */
    public record Label(int x, String text, String more) {

        public boolean hasMore() {
            return !more.isEmpty();
        }

        private static Label of(int x, String name) {
            int space = name.indexOf(' ');
            return space < 0
                    ? new Label(x, name, "")
                    : new Label(x, name.substring(0, space), name.substring(space + 1));
        }
    }

    /** Fewer than two numbers make no picture. */
    public boolean shown() {
        return realisasi.size() + target.size() > 1;
    }

    /** @param names of the years, in the order of the series */
    static Chart of(Deret deret, List<String> names) {
        List<Deret.Titik> all = deret.titik();
        List<BigDecimal> values = new ArrayList<>();
        all.forEach(t -> {
            add(values, t.target());
            add(values, t.realisasi());
        });
        if (all.size() < 2 || values.size() < 2) {
            return NONE;
        }
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        List<String> lines = new ArrayList<>();
        List<Dot> realisasi = new ArrayList<>();
        List<Dot> target = new ArrayList<>();
        List<Label> years = new ArrayList<>();
        int longest = names.stream()
                .mapToInt(name -> Label.of(0, name).more().length())
                .max()
                .orElse(0);
        int side = longest == 0 ? SIDE : (longest + 2) * LETTER / 2;
        int width = longest == 0 ? WIDTH : Math.max(WIDTH, 2 * side * all.size());
        StringBuilder line = new StringBuilder();
        String satuan = "";
        for (int i = 0; i < all.size(); i++) {
            Deret.Titik titik = all.get(i);
            int x = side + (width - 2 * side) * i / (all.size() - 1);
            years.add(Label.of(x, names.get(i)));
            if (titik.target() instanceof Nilai.Angka angka) {
                target.add(new Dot(x, y(angka.nilai(), low, high)));
            }
            boolean number = titik.realisasi() instanceof Nilai.Angka;
            if (!number || !titik.indikator().satuan().equals(satuan)) {
                end(line, lines);
            }
            if (titik.realisasi() instanceof Nilai.Angka angka) {
                Dot dot = new Dot(x, y(angka.nilai(), low, high));
                realisasi.add(dot);
                line.append(line.isEmpty() ? "" : " ")
                        .append(dot.x())
                        .append(',')
                        .append(dot.y());
            }
            satuan = titik.indikator().satuan();
        }
        end(line, lines);
        return new Chart(width, longest == 0 ? HEIGHT : HEIGHT + LINE, lines, realisasi, target, years);
    }

    private static void add(List<BigDecimal> values, Nilai nilai) {
        if (nilai instanceof Nilai.Angka angka) {
            values.add(angka.nilai());
        }
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (line.indexOf(" ") > 0) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }

    private static int y(BigDecimal value, BigDecimal low, BigDecimal high) {
        BigDecimal span = high.subtract(low);
        if (span.signum() == 0) {
            return BOTTOM;
        }
        BigDecimal height = BigDecimal.valueOf((long) BOTTOM - TOP);
        return BOTTOM
                - value.subtract(low)
                        .multiply(height)
                        .divide(span, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
