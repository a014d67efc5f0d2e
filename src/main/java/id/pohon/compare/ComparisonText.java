package id.pohon.compare;

import id.pohon.model.Berkala;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A comparison for the terminal: totals, then what was added ({@code +}), removed ({@code -}) and changed ({@code ~}).
 * Words that differ stand in {@code [-…-]} and {@code {+…+}}; a pair that is only proposed says so.
 */
public final class ComparisonText {

    private final Comparison comparison;
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
    }

    /** @param wording has the phrases {@code banding.*} */
    public static List<String> lines(Comparison comparison, Wording wording) {
        ComparisonText text = new ComparisonText(comparison, wording);
        text.totals();
        text.units();
        text.sasaran();
        text.indikator();
        text.tautan();
        return List.copyOf(text.lines);
    }

    private void totals() {
        lines.add(wording.say(
                "banding.judul",
                comparison.cascadeBaru().instansi().nama(),
                comparison.cascadeLama().alamat(),
                comparison.cascadeBaru().alamat()));
        if (comparison.sama()) {
            lines.add(wording.say("banding.sama"));
        }
        Total total = comparison.total();
        count("banding.unit", total.unit());
        count("banding.sasaran", total.sasaran());
        count("banding.indikator", total.indikator());
        Total.Hitungan tautan = total.tautan();
        lines.add(wording.say(
                "banding.hitung.tautan",
                tautan.lama(),
                tautan.baru(),
                tautan.ditambah(),
                tautan.dihapus(),
                tautan.diubah()));
        lines.add(wording.say("banding.ukuran", total.target(), total.satuan(), total.realisasi()));
        Total.Iku iku = total.iku();
        String period = wording.say("banding.periode." + word(iku.periode()));
        lines.add(wording.say("banding.iku", iku.lama(), iku.baru(), iku.perubahan(), period));
    }

    private void count(String key, Total.Hitungan h) {
        lines.add(wording.say(
                "banding.hitung",
                wording.say(key),
                h.lama(),
                h.baru(),
                h.ditambah(),
                h.dihapus(),
                h.diubah(),
                h.pindah()));
        if (h.usulan() > 0) {
            lines.add(wording.say("banding.hitung.usulan", h.usulan()));
        }
    }

    private void units() {
        heading("banding.unit", comparison.unit().isEmpty());
        for (UnitBeda beda : comparison.unit()) {
            line(beda.unit(), beda.jabatan(), Unit::kode);
            if (beda.gantiKode()) {
                detail("banding.kode", beda.unit().lama().orElseThrow().kode());
            }
            if (beda.pindah()) {
                detail(
                        "banding.atasan",
                        orNone(beda.unit().lama().orElseThrow().atasan()),
                        orNone(beda.unit().baru().orElseThrow().atasan()));
            }
        }
    }

    private void sasaran() {
        heading("banding.sasaran", comparison.sasaran().isEmpty());
        for (SasaranBeda beda : comparison.sasaran()) {
            line(beda.sasaran(), beda.uraian(), Sasaran::id);
            if (beda.pindah()) {
                detail("banding.semula", beda.sasaran().lama().orElseThrow().id());
            }
        }
    }

    private void indikator() {
        heading("banding.indikator", comparison.indikator().isEmpty());
        for (IndikatorBeda beda : comparison.indikator()) {
            line(beda.indikator(), beda.uraian(), Indikator::id);
            if (!beda.indikator().lengkap()) {
                continue;
            }
            Indikator before = beda.indikator().lama().orElseThrow();
            Indikator after = beda.indikator().baru().orElseThrow();
            if (beda.pindah()) {
                detail("banding.semula", before.id());
            }
            if (beda.satuan()) {
                detail("banding.satuan", orNone(before.satuan()), orNone(after.satuan()));
            }
            if (beda.target()) {
                detail("banding.target", value(before.target()), value(after.target()));
            }
            if (beda.realisasi()) {
                detail("banding.realisasi", value(before.realisasi()), value(after.realisasi()));
            }
            if (beda.iku()) {
                detail(after.iku() ? "banding.jadi-iku" : "banding.bukan-iku");
            }
        }
    }

    private void tautan() {
        heading("banding.tautan", comparison.tautan().isEmpty());
        for (TautanBeda beda : comparison.tautan()) {
            String sign = switch (beda.jenis()) {
                case DITAMBAH -> "+ ";
                case DIHAPUS -> "- ";
                case DIUBAH -> "~ ";
            };
            boolean confirmed =
                    beda.jenis() == TautanBeda.Jenis.DIUBAH && !beda.tautan().isUsulan();
            String key = confirmed ? "banding.bukan-usulan" : "banding.usulan";
            String status = confirmed || beda.tautan().isUsulan() ? " " + wording.say(key) : "";
            lines.add(sign + beda.dari().id() + " → " + beda.ke() + status);
        }
    }

    private void heading(String key, boolean empty) {
        if (!empty) {
            lines.add("");
            lines.add(wording.say(key + ".judul"));
        }
    }

    private <T> void line(Padanan<T> pair, Beda text, Function<T, String> id) {
        String name = id.apply(pair.baru().or(pair::lama).orElseThrow());
        String proposed = pair.isUsulan() ? " " + wording.say("banding.usulan") : "";
        if (pair.lama().isEmpty()) {
            lines.add("+ " + name + ": " + text.baru());
        } else if (pair.baru().isEmpty()) {
            lines.add("- " + name + ": " + text.lama());
        } else {
            lines.add("~ " + name + proposed + ": " + marked(text));
        }
    }

    private void detail(String key, Object... args) {
        lines.add("    " + wording.say(key, args));
    }

    private static String marked(Beda text) {
        StringBuilder marked = new StringBuilder();
        for (Beda.Potongan piece : text.potongan()) {
            String words = piece.teks().stripLeading();
            String space = piece.teks().substring(0, piece.teks().length() - words.length());
            marked.append(space)
                    .append(
                            switch (piece.nasib()) {
                                case TETAP -> words;
                                case DIHAPUS -> "[-" + words + "-]";
                                case DITAMBAH -> "{+" + words + "+}";
                            });
        }
        return marked.toString();
    }

    private String value(Berkala berkala) {
        return orNone(Tulisan.of(berkala));
    }

    private String orNone(String text) {
        return text.isEmpty() ? wording.say("banding.kosong") : text;
    }

    static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
