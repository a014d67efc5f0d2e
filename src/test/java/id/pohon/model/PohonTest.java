package id.pohon.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.report.Place;
import id.pohon.report.Position;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PohonTest {

    private static final Place AT = Place.at(Position.startOf("uji.md"));

    @Test
    void unitsAreReadDepthFirstByUrutanThenKode() {
        Pohon pohon = pohon(
                unit("camat", ""), unit("b", "camat"), unit("a", "camat"), unit("z", "camat", 1), unit("a-1", "a"));
        assertThat(pohon.unit()).extracting(Unit::kode).containsExactly("camat", "z", "a", "a-1", "b");
    }

    @Test
    void aUnitWithAnUnknownAtasanStandsAtTheTop() {
        Pohon pohon = pohon(unit("camat", ""), unit("kasi", "bupati"));
        assertThat(pohon.puncak()).extracting(Unit::kode).containsExactly("camat", "kasi");
        assertThat(pohon.atasan(pohon.unit("kasi").orElseThrow())).isEmpty();
    }

    @Test
    void aCycleOfAtasanIsCutAndLosesNoUnit() {
        Pohon pohon = pohon(unit("a", "b"), unit("b", "a"), unit("c", "c"));
        assertThat(pohon.unit()).extracting(Unit::kode).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(pohon.garis(pohon.unit("a").orElseThrow())).hasSize(1);
    }

    @Test
    void jenjangIsTheDepthUnlessWritten() {
        Pohon pohon = pohon(unit("camat", ""), unit("sekcam", "camat"), unit("kasi", "sekcam"));
        assertThat(pohon.unit()).extracting(pohon::jenjang).containsExactly(1, 2, 3);
    }

    @Test
    void linksAreFoundFromBothEnds() {
        Sasaran top = sasaran("camat", "layanan");
        Sasaran low = sasaran("kasi", "izin", "camat/layanan");
        Pohon pohon = pohon(unit("camat", "", top), unit("kasi", "camat", low));
        assertThat(pohon.mendukung(low)).hasSize(1);
        assertThat(pohon.didukung(top)).extracting(Tautan::dari).containsExactly(low);
        assertThat(pohon.didukung(low)).isEmpty();
    }

    @Test
    void aLinkToNothingIsListedAndNotDrawn() {
        Sasaran low = sasaran("kasi", "izin", "camat/tidak-ada");
        Pohon pohon = pohon(unit("camat", ""), unit("kasi", "camat", low));
        assertThat(pohon.tautan()).isEmpty();
        assertThat(pohon.terputus()).extracting(t -> t.dukungan().ke()).containsExactly("camat/tidak-ada");
    }

    private static Pohon pohon(Unit... units) {
        Cascade cascade = new Cascade(
                AT,
                "2024",
                2024,
                new Cascade.Instansi("uji", "Uji", "", ""),
                "Uji",
                Cascade.Status.DITETAPKAN,
                "",
                Cascade.Penetapan.KOSONG,
                Cascade.AtasanInstansi.KOSONG,
                Optional.empty(),
                Cascade.Sumber.KOSONG,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Cascade.Capaian.BAWAAN,
                List.of(),
                List.of(),
                new Narasi(AT.start(), ""),
                List.of(units));
        return Pohon.of(cascade);
    }

    private static Unit unit(String kode, String atasan, Sasaran... sasaran) {
        return unit(kode, atasan, OptionalInt.empty(), sasaran);
    }

    private static Unit unit(String kode, String atasan, int urutan) {
        return unit(kode, atasan, OptionalInt.of(urutan));
    }

    private static Unit unit(String kode, String atasan, OptionalInt urutan, Sasaran... sasaran) {
        return new Unit(
                AT,
                kode,
                kode,
                atasan,
                urutan,
                "",
                Optional.empty(),
                List.of(sasaran),
                new Narasi(AT.start(), ""),
                Keterangan.KOSONG);
    }

    private static Sasaran sasaran(String unit, String kode, String... mendukung) {
        return new Sasaran(
                AT,
                unit,
                kode,
                "",
                kode,
                "",
                List.of(mendukung).stream()
                        .map(ke -> new Dukungan(AT, ke, false, "", "", ""))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Keterangan.KOSONG);
    }
}
