package id.pohon.compare;

import id.pohon.json.Json;
import id.pohon.json.Members;
import id.pohon.model.Berkala;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A comparison for programs; described by {@code perbandingan.schema.json} (JSON Schema 2020-12). Keys are those of the
 * content; values are texts as their authors wrote them.
 */
public final class ComparisonJson {

    /** Raised when a file of an older Pohon could be misread. */
    static final int FORMAT = 1;

    private ComparisonJson() {}

    public static Json write(Comparison comparison) {
        Cascade baru = comparison.cascadeBaru();
        return new Members()
                .number("format", FORMAT)
                .object(
                        "instansi",
                        new Members()
                                .text("kode", baru.instansi().kode())
                                .text("nama", baru.instansi().nama()))
                .object("lama", cascade(comparison.cascadeLama()))
                .object("baru", cascade(baru))
                .object("total", total(comparison.total()))
                .list("unit", comparison.unit(), ComparisonJson::unit)
                .list("sasaran", comparison.sasaran(), ComparisonJson::sasaran)
                .list("indikator", comparison.indikator(), ComparisonJson::indikator)
                .list("tautan", comparison.tautan(), ComparisonJson::tautan)
                .end();
    }

    /** The schema file. */
    public static byte[] schema() {
        try (InputStream in = ComparisonJson.class.getResourceAsStream("perbandingan.schema.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the schema is part of the program", e);
        }
    }

    private static Members cascade(Cascade cascade) {
        return new Members()
                .text("alamat", cascade.alamat())
                .number("tahun", cascade.tahun())
                .text("judul", cascade.judul())
                .text("status", ComparisonText.word(cascade.status()));
    }

    private static Members total(Total total) {
        Total.Iku iku = total.iku();
        return new Members()
                .object("unit", count(total.unit()))
                .object("sasaran", count(total.sasaran()))
                .object("indikator", count(total.indikator()))
                .object("tautan", count(total.tautan()))
                .number("satuan", total.satuan())
                .number("target", total.target())
                .number("realisasi", total.realisasi())
                .object(
                        "iku",
                        new Members()
                                .number("lama", iku.lama())
                                .number("baru", iku.baru())
                                .number("ditambah", iku.ditambah())
                                .number("dihapus", iku.dihapus())
                                .number("diubah", iku.diubah())
                                .text("periode", ComparisonText.word(iku.periode())));
    }

    private static Members count(Total.Hitungan h) {
        return new Members()
                .number("lama", h.lama())
                .number("baru", h.baru())
                .number("ditambah", h.ditambah())
                .number("dihapus", h.dihapus())
                .number("diubah", h.diubah())
                .number("pindah", h.pindah())
                .number("usulan", h.usulan());
    }

    private static Members unit(UnitBeda beda) {
        List<String> changed = new ArrayList<>();
        add(changed, "kode", beda.gantiKode());
        add(changed, "jabatan", beda.unit().lengkap() && beda.jabatan().berubah());
        add(changed, "atasan", beda.pindah());
        return pair(
                beda.unit(),
                changed,
                beda.jabatan(),
                u -> new Members()
                        .text("id", u.kode())
                        .text("jabatan", u.jabatan())
                        .text("atasan", u.atasan()));
    }

    private static Members sasaran(SasaranBeda beda) {
        List<String> changed = new ArrayList<>();
        add(changed, "uraian", beda.sasaran().lengkap() && beda.uraian().berubah());
        add(changed, "unit", beda.pindah());
        return pair(beda.sasaran(), changed, beda.uraian(), ComparisonJson::side);
    }

    private static Members side(Sasaran sasaran) {
        return new Members().text("id", sasaran.id()).text("uraian", sasaran.uraian());
    }

    private static Members indikator(IndikatorBeda beda) {
        List<String> changed = new ArrayList<>();
        add(changed, "uraian", beda.indikator().lengkap() && beda.uraian().berubah());
        add(changed, "sasaran", beda.pindah());
        add(changed, "satuan", beda.satuan());
        add(changed, "target", beda.target());
        add(changed, "realisasi", beda.realisasi());
        add(changed, "iku", beda.iku());
        return pair(beda.indikator(), changed, beda.uraian(), ComparisonJson::side);
    }

    private static Members side(Indikator indikator) {
        return new Members()
                .text("id", indikator.id())
                .text("uraian", indikator.uraian())
                .text("satuan", indikator.satuan())
                .object("target", berkala(indikator.target()))
                .object("realisasi", berkala(indikator.realisasi()))
                .flag("iku", indikator.iku());
    }

    private static Members berkala(Berkala berkala) {
        Members members = new Members().text("tahun", berkala.tahun().tertulis());
        for (int i = 0; i < berkala.tw().size(); i++) {
            members.text("tw" + (i + 1), berkala.tw().get(i).tertulis());
        }
        return members;
    }

    private static Members tautan(TautanBeda beda) {
        return new Members()
                .text("jenis", ComparisonText.word(beda.jenis()))
                .text("dari", beda.dari().id())
                .text("ke", beda.ke())
                .flag("usulan", beda.tautan().isUsulan());
    }

    private static <T> Members pair(Padanan<T> pair, List<String> changed, Beda text, Function<T, Members> side) {
        Members members = new Members()
                .text("jenis", jenis(pair))
                .text("dasar", pair.lengkap() ? ComparisonText.word(pair.dasar()) : "")
                .texts("berubah", changed);
        pair.lama().ifPresent(old -> members.object("lama", side.apply(old)));
        pair.baru().ifPresent(now -> members.object("baru", side.apply(now)));
        if (pair.lengkap() && text.berubah()) {
            members.list(
                    "beda",
                    text.potongan(),
                    p -> new Members()
                            .text("nasib", ComparisonText.word(p.nasib()))
                            .text("teks", p.teks()));
        }
        return members;
    }

    private static String jenis(Padanan<?> pair) {
        if (pair.lama().isEmpty()) {
            return "ditambah";
        }
        return pair.baru().isEmpty() ? "dihapus" : "diubah";
    }

    private static void add(List<String> changed, String key, boolean is) {
        if (is) {
            changed.add(key);
        }
    }
}
