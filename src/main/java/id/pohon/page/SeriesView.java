package id.pohon.page;

import id.pohon.capaian.Skala;
import id.pohon.compare.Deret;
import id.pohon.model.Indikator;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.List;

/** Target, realisasi and capaian of one indikator over the years: a table, and a picture where numbers allow. */
public record SeriesView(String uraian, String href, boolean unitChanged, boolean bawaan, List<Row> rows, Chart chart) {

    /** One year. Empty values are shown as "belum diisi". */
    public record Row(String tahun, String satuan, String target, String realisasi, CapaianView capaian) {}

    static SeriesView of(Office office, Deret deret, Address page, Wording wording) {
        Indikator last = deret.terakhir().indikator();
        Edition edition = office.edition(deret.terakhir().pohon());
        List<Row> rows =
                deret.titik().stream().map(t -> row(office, t, wording)).toList();
        return new SeriesView(
                last.uraian(),
                edition.routes().indikator(last).from(page),
                deret.gantiSatuan(),
                Skala.of(edition.cascade().capaian()).bawaan(),
                rows,
                Chart.of(deret, rows.stream().map(Row::tahun).toList()));
    }

    /** Is there anything to show over time? */
    static boolean hasValues(Deret deret) {
        return deret.titik().stream()
                .anyMatch(t -> !t.target().isKosong() || !t.realisasi().isKosong());
    }

    private static Row row(Office office, Deret.Titik titik, Wording wording) {
        return new Row(
                office.edition(titik.pohon()).year(wording),
                titik.indikator().satuan(),
                Values.text(wording, titik.target()),
                Values.text(wording, titik.realisasi()),
                CapaianView.of(titik.capaian(), wording));
    }
}
