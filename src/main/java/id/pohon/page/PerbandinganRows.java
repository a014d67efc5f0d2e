package id.pohon.page;

import id.pohon.compare.Beda;
import id.pohon.compare.Comparison;
import id.pohon.compare.IndikatorBeda;
import id.pohon.compare.Padanan;
import id.pohon.compare.SasaranBeda;
import id.pohon.compare.TautanBeda;
import id.pohon.compare.UnitBeda;
import id.pohon.model.Berkala;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.page.PerbandinganPage.Row;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out what a comparison found as rows of its page. */
record PerbandinganRows(Wording wording, Edition lama, Edition baru, Address page) {

    List<Row> unit(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (UnitBeda beda : comparison.unit()) {
            List<String> detail = new ArrayList<>();
            if (beda.gantiKode()) {
                detail.add(wording.say(
                        "perbandingan.kode", beda.unit().lama().orElseThrow().kode()));
            }
            if (beda.pindah()) {
                detail.add(changed(
                        "unit.atasan",
                        atasan(lama, beda.unit().lama().orElseThrow()),
                        atasan(baru, beda.unit().baru().orElseThrow())));
            }
            Edition in = beda.unit().baru().isPresent() ? baru : lama;
            Unit unit = beda.unit().baru().or(() -> beda.unit().lama()).orElseThrow();
            Link where = new Link(unit.kode(), page.to(in.routes().unit(unit)));
            rows.add(row(beda.unit(), where, beda.jabatan(), detail));
        }
        return rows;
    }

    List<Row> sasaran(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (SasaranBeda beda : comparison.sasaran()) {
            Edition in = beda.sasaran().baru().isPresent() ? baru : lama;
            Sasaran sasaran =
                    beda.sasaran().baru().or(() -> beda.sasaran().lama()).orElseThrow();
            List<String> detail = beda.pindah()
                    ? List.of(wording.say(
                            "perbandingan.semula",
                            jabatan(lama, beda.sasaran().lama().orElseThrow().unit())))
                    : List.of();
            Link where = new Link(
                    jabatan(in, sasaran.unit()), in.routes().sasaran(sasaran).from(page));
            rows.add(row(beda.sasaran(), where, beda.uraian(), detail));
        }
        return rows;
    }

    List<Row> indikator(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (IndikatorBeda beda : comparison.indikator()) {
            Edition in = beda.indikator().baru().isPresent() ? baru : lama;
            Indikator indikator =
                    beda.indikator().baru().or(() -> beda.indikator().lama()).orElseThrow();
            String unit = indikator.sasaran().substring(0, indikator.sasaran().indexOf('/'));
            Link where =
                    new Link(jabatan(in, unit), in.routes().indikator(indikator).from(page));
            rows.add(row(beda.indikator(), where, beda.uraian(), detail(beda)));
        }
        return rows;
    }

    private List<String> detail(IndikatorBeda beda) {
        List<String> detail = new ArrayList<>();
        if (!beda.indikator().lengkap()) {
            return detail;
        }
        Indikator before = beda.indikator().lama().orElseThrow();
        Indikator after = beda.indikator().baru().orElseThrow();
        if (beda.pindah()) {
            detail.add(wording.say("perbandingan.semula", before.sasaran()));
        }
        if (beda.satuan()) {
            detail.add(changed("col.satuan", before.satuan(), after.satuan()));
        }
        if (beda.target()) {
            detail.add(changed("perbandingan.target", value(before.target()), value(after.target())));
        }
        if (beda.realisasi()) {
            detail.add(changed("col.realisasi", value(before.realisasi()), value(after.realisasi())));
        }
        if (beda.iku()) {
            detail.add(wording.say(after.iku() ? "perbandingan.jadi-iku" : "perbandingan.bukan-iku"));
        }
        return detail;
    }

    List<Row> tautan(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (TautanBeda beda : comparison.tautan()) {
            Edition in = beda.jenis() == TautanBeda.Jenis.DIHAPUS ? lama : baru;
            Sasaran from = beda.dari();
            Link where =
                    new Link(jabatan(in, from.unit()), in.routes().sasaran(from).from(page));
            String text = wording.say("perbandingan.mendukung", from.uraian(), end(in, beda.tautan()));
            boolean confirmed =
                    beda.jenis() == TautanBeda.Jenis.DIUBAH && !beda.tautan().isUsulan();
            rows.add(new Row(
                    what(beda.jenis()),
                    beda.tautan().isUsulan(),
                    where,
                    Marked.plain(text),
                    confirmed ? List.of(wording.say("perbandingan.bukan-usulan")) : List.of()));
        }
        return rows;
    }

    private String end(Edition in, Tautan tautan) {
        if (tautan.ke() instanceof Tautan.KeSasaran to) {
            return to.sasaran().uraian() + " (" + jabatan(in, to.sasaran().unit()) + ")";
        }
        return tautan.ke() instanceof Tautan.KeArah to
                ? to.arah().uraian()
                : tautan.dukungan().ke();
    }

    private <T> Row row(Padanan<T> pair, Link where, Beda text, List<String> detail) {
        Marked marked =
                pair.lengkap() ? Marked.of(text) : Marked.plain(pair.baru().isPresent() ? text.baru() : text.lama());
        String what = pair.lama().isEmpty() ? "ditambah" : pair.baru().isEmpty() ? "dihapus" : "diubah";
        return new Row(wording.say("perbandingan." + what), pair.isUsulan(), where, marked, detail);
    }

    private String what(TautanBeda.Jenis jenis) {
        return wording.say("perbandingan." + jenis.name().toLowerCase(Locale.ROOT));
    }

    private String changed(String key, String before, String after) {
        String none = wording.say("belum-diisi");
        return wording.say(
                "perbandingan.dari-ke",
                wording.say(key),
                before.isEmpty() ? none : before,
                after.isEmpty() ? none : after);
    }

    private String value(Berkala berkala) {
        List<String> quarters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String quarter = Values.text(wording, berkala.tw().get(i));
            if (!quarter.isEmpty()) {
                quarters.add(wording.say("triwulan", i + 1) + " " + quarter);
            }
        }
        String year = Values.text(wording, berkala.tahun());
        String joined = String.join(", ", quarters);
        if (year.isEmpty() || joined.isEmpty()) {
            return year + joined;
        }
        return year + " (" + joined + ")";
    }

    private static String atasan(Edition in, Unit unit) {
        return in.pohon().atasan(unit).map(Unit::jabatan).orElse("");
    }

    private static String jabatan(Edition in, String unit) {
        return in.pohon().unit(unit).map(Unit::jabatan).orElse(unit);
    }
}
