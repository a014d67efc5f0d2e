package id.pohon.diagram;

import id.pohon.model.Arah;
import id.pohon.model.Berkala;
import id.pohon.model.Cascade;
import id.pohon.model.Dukungan;
import id.pohon.model.Indikator;
import id.pohon.model.Keterangan;
import id.pohon.model.Narasi;
import id.pohon.model.Nilai;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Place;
import id.pohon.report.Position;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes cascades for tests. */
final class Samples {

    private static final Position START = Position.startOf("content/2024/unit/contoh.md");
    private static final Place PLACE = Place.at(START);

    private Samples() {}

    static Wording wording() {
        return wording("id");
    }

    static Wording wording(String language) {
        Path phrases = Path.of("templates", "bahasa", language + ".properties");
        try (Reader in = Files.newBufferedReader(phrases)) {
            return Wording.read(language, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pohon pohon(List<Arah> arah, List<Unit> units) {
        return Pohon.of(new Cascade(
                PLACE,
                "2024",
                2024,
                new Cascade.Instansi("contoh", "Kecamatan Contoh", "", ""),
                "Cascading Kinerja",
                Cascade.Status.RANCANGAN,
                "",
                Cascade.Penetapan.KOSONG,
                Cascade.AtasanInstansi.KOSONG,
                Optional.empty(),
                Cascade.Sumber.KOSONG,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                arah,
                List.of(),
                Cascade.Capaian.BAWAAN,
                List.of(),
                List.of(),
                new Narasi(START, ""),
                units));
    }

    static Arah arah(String kode, String jenis, String uraian, String dokumen, String status) {
        return new Arah(PLACE, kode, jenis, uraian, "", dokumen, "", status, List.of());
    }

    static UnitDraft unit(String kode, String jabatan, String atasan) {
        return new UnitDraft(kode, jabatan, atasan);
    }

    /** A unit while it is written down. */
    static final class UnitDraft {
        private final String kode;
        private final String jabatan;
        private final String atasan;
        private final List<Sasaran> sasaran = new ArrayList<>();
        private OptionalInt urutan = OptionalInt.empty();

        private UnitDraft(String kode, String jabatan, String atasan) {
            this.kode = kode;
            this.jabatan = jabatan;
            this.atasan = atasan;
        }

        UnitDraft urutan(int n) {
            urutan = OptionalInt.of(n);
            return this;
        }

        UnitDraft sasaran(String kodeSasaran, String nomor, String uraian) {
            sasaran.add(new Sasaran(
                    PLACE,
                    kode,
                    kodeSasaran,
                    nomor,
                    uraian,
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Keterangan.KOSONG));
            return this;
        }

        UnitDraft mendukung(String ke, boolean usulan) {
            Sasaran s = last();
            List<Dukungan> more = new ArrayList<>(s.mendukung());
            more.add(new Dukungan(PLACE, ke, usulan, "", "", ""));
            return replace(s, more, s.lintas(), s.indikator());
        }

        UnitDraft lintas(String ke) {
            Sasaran s = last();
            List<Sasaran.Lintas> more = new ArrayList<>(s.lintas());
            more.add(new Sasaran.Lintas(PLACE, ke, ""));
            return replace(s, s.mendukung(), more, s.indikator());
        }

        UnitDraft indikator(String uraian) {
            Sasaran s = last();
            List<Indikator> more = new ArrayList<>(s.indikator());
            more.add(new Indikator(
                    PLACE,
                    s.id(),
                    String.valueOf(more.size() + 1),
                    uraian,
                    "",
                    "",
                    Berkala.KOSONG,
                    Berkala.KOSONG,
                    Optional.empty(),
                    Nilai.KOSONG,
                    Indikator.Polaritas.NAIK,
                    Indikator.Sifat.NILAI_AKHIR,
                    false,
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    Keterangan.KOSONG));
            return replace(s, s.mendukung(), s.lintas(), more);
        }

        Unit build() {
            return new Unit(
                    PLACE,
                    kode,
                    jabatan,
                    atasan,
                    urutan,
                    "",
                    Optional.empty(),
                    sasaran,
                    new Narasi(START, ""),
                    Keterangan.KOSONG);
        }

        private Sasaran last() {
            return sasaran.get(sasaran.size() - 1);
        }

        private UnitDraft replace(
                Sasaran s, List<Dukungan> mendukung, List<Sasaran.Lintas> lintas, List<Indikator> indikator) {
            sasaran.set(
                    sasaran.size() - 1,
                    new Sasaran(
                            PLACE,
                            kode,
                            s.kode(),
                            s.nomor(),
                            s.uraian(),
                            "",
                            mendukung,
                            lintas,
                            List.of(),
                            indikator,
                            Keterangan.KOSONG));
            return this;
        }
    }

    /** Links as a page in {@code 2024/unit/} would have them. */
    static final Links LINKS = new Links() {
        @Override
        public String unit(Unit unit) {
            return unit.kode() + ".html";
        }

        @Override
        public String sasaran(Sasaran s) {
            return s.unit() + ".html#sasaran-" + s.kode();
        }

        @Override
        public String indikator(Indikator i) {
            return i.sasaran().replace("/", ".html#indikator-") + "." + i.kode();
        }

        @Override
        public String arah(Arah a) {
            return "../keselarasan.html#arah-" + a.kode();
        }

        @Override
        public String part(int n) {
            return "../pohon.html#bagian-" + n;
        }
    };
}
