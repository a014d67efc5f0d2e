package id.pohon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.sheet.Book;
import id.pohon.sheet.Books;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Understands the tables of offices, with joined cells, separators and slips, and asks about the rest. */
class OfficeReaderTest {

    private Account account;

    @Test
    void readsTheTablesOfTheDocumentAsTypedInLibreOffice() throws IOException {
        Draft draft = read(Books.read(Path.of("src/test/resources/impor/tabel-2024.xlsx")), OptionalInt.of(2024));
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/sumber/tabel-2024.tsv")).stream()
                .skip(1)
                .toList();
        assertThat(lines(draft)).containsExactlyElementsOf(expected);
        assertThat(draft.cascade.text("judul")).isEqualTo("CASCADING KINERJA 2024");
        assertThat(draft.cascade.text("instansi.nama")).isEqualTo("Kecamatan Kembang Janggut");
        assertThat(draft.cascade.text("tahun")).isEqualTo("2024");
        assertThat(draft.unit.get(0).below().get(0).below())
                .allMatch(i -> i.text("iku").equals("ya"));
        assertThat(draft.unit.get(1).below().get(0).below()).noneMatch(i -> i.has("iku"));
        assertThat(asked())
                .containsExactly(
                        "Tabel!C108 impor.tanda-tangan",
                        "Tabel!C109 impor.tanda-tangan",
                        "Tabel!C112 impor.tanda-tangan");
        assertThat(noted())
                .containsExactly(
                        "Tabel!A26 impor.nomor-ganda",
                        "Tabel!A27 impor.nomor-loncat",
                        "Tabel!C64 impor.judul-dikira",
                        "Tabel!C96 impor.judul-dikira");
    }

    @Test
    void proposesShortKode() {
        Draft draft = read("""
                KASI KESEJAHTERAAN SOSIAL | > | >
                No | Sasaran | Indikator
                1 | Tersedianya Dokumen RKA-SKPD | Jumlah Dokumen RKA-SKPD
                2 | Tersedianya Dokumen Perubahan RKA-SKPD | Jumlah Dokumen Perubahan RKA-SKPD
                3 | Tersedianya Dokumen RKA-SKPD | Jumlah rata-rata
                """);
        assertThat(draft.unit.get(0).kode()).isEqualTo("kasi-kesejahteraan-sosial");
        assertThat(draft.unit.get(0).below())
                .extracting(Entry::kode)
                .containsExactly("dokumen-rka", "dokumen-perubahan-rka", "dokumen-rka-2");
        assertThat(draft.unit.get(0).below().get(2).below().get(0).kode()).isEqualTo("jumlah-rata-rata");
    }

    @Test
    void readsSatuanAndTargetByYear() {
        Draft draft = read("""
                Unit Kerja : Bidang Perencanaan | > | > | > | >
                No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2023 | Target Tahun 2024
                1 | Meningkatnya mutu | Nilai SAKIP | Predikat | B | BB
                ^ | ^ | Persentase usulan | % | 70 | 1.125
                """, OptionalInt.of(2024));
        assertThat(draft.unit.get(0).text("jabatan")).isEqualTo("Bidang Perencanaan");
        List<Entry> indikator = draft.unit.get(0).below().get(0).below();
        assertThat(indikator).extracting(i -> i.text("target.tahun")).containsExactly("BB", "1.1250");
        assertThat(indikator).extracting(i -> i.text("satuan")).containsExactly("Predikat", "%");
        assertThat(asked()).containsExactly("T!E2 impor.tahun-lain", "T!E3 impor.tahun-lain", "T!E4 impor.tahun-lain");
    }

    @Test
    void readsQuartersBelowAJoinedHeading() {
        Draft draft = read("""
                LURAH
                No | Sasaran | Indikator | Target | > | > | > | >
                ^ | ^ | ^ | Tahun | TW I | TW II | III | 4
                (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
                1 | Terlayaninya warga | Jumlah surat | 100 | 10 | 20 | 30 | 40
                """);
        Entry indikator = draft.unit.get(0).below().get(0).below().get(0);
        assertThat(indikator.values())
                .containsKeys("target.tahun", "target.tw1", "target.tw2", "target.tw3", "target.tw4");
        assertThat(indikator.text("target.tw4")).isEqualTo("40");
        assertThat(asked()).isEmpty();
    }

    @Test
    void splitsSeveralIndikatorOfOneCell() {
        Draft draft = read("""
                CAMAT
                Sasaran | Indikator | Target
                1. Meningkatnya layanan | 1. Jumlah surat\\2. Jumlah izin\\yang terbit | 10\\20
                Terbinanya desa | Jumlah desa\\yang dibina | 7
                """);
        assertThat(lines(draft))
                .containsExactly(
                        "Camat\t1\tMeningkatnya layanan\tJumlah surat",
                        "Camat\t1\tMeningkatnya layanan\tJumlah izin yang terbit",
                        "Camat\t\tTerbinanya desa\tJumlah desa yang dibina");
        assertThat(draft.unit.get(0).below().get(0).below())
                .extracting(i -> i.text("target.tahun"))
                .containsExactly("10", "20");
    }

    @Test
    void readsOneFlatTableWithAColumnOfUnits() {
        Draft draft = read("""
                No | Jabatan | Sasaran Kinerja | Indikator Kinerja Individu
                1 | Kasi PMD | Terbinanya desa | Jumlah desa
                2 | ^ | Tersusunnya profil | Jumlah profil
                1 | KASI KESRA | Terbinanya warga | Jumlah warga
                """);
        assertThat(draft.unit).extracting(u -> u.text("jabatan")).containsExactly("Kasi PMD", "Kasi Kesra");
        assertThat(draft.unit).extracting(u -> u.below().size()).containsExactly(2, 1);
        assertThat(asked()).isEmpty();
    }

    @Test
    void joinsTextsThatGoOnInTheNextRow() {
        Draft draft = read("""
                CAMAT
                No | Sasaran | Indikator
                1 | Terlaksananya pembinaan | Jumlah pembinaan
                  | kerukunan warga | yang dilaksanakan
                2 | Terbinanya desa | Jumlah desa
                """);
        assertThat(lines(draft))
                .containsExactly(
                        "Camat\t1\tTerlaksananya pembinaan kerukunan warga\tJumlah pembinaan yang dilaksanakan",
                        "Camat\t2\tTerbinanya desa\tJumlah desa");
        assertThat(noted()).containsExactly("T!B4 impor.disambung", "T!C4 impor.disambung");
    }

    /** The form of PermenPANRB 53/2014: head, table of kinerja, table of program, signatures. */
    @Test
    void readsAPerjanjianKinerja() {
        Draft draft = read("""
                PERJANJIAN KINERJA TAHUN 2024
                KECAMATAN MAJU

                Nama | : | Budi
                Jabatan | : | Camat Maju

                 | No | Sasaran Strategis | Indikator Kinerja | Target
                 | (1) | (2) | (3) | (4)
                 | 1 | Meningkatnya mutu | Nilai SAKIP | BB
                 |  |  | Indeks kepuasan | -
                 |  | Jumlah | 2 |

                No | Program | Anggaran | Keterangan
                1 | Program A | 1000000 | APBD
                 |  |  | Maju, 2 Januari 2024
                BUPATI | | | CAMAT
                """);
        assertThat(lines(draft))
                .containsExactly(
                        "Camat Maju\t1\tMeningkatnya mutu\tNilai SAKIP",
                        "Camat Maju\t1\tMeningkatnya mutu\tIndeks kepuasan");
        assertThat(draft.unit.get(0).below().get(0).below().get(1).values()).doesNotContainKey("target.tahun");
        assertThat(draft.cascade.text("instansi.nama")).isEqualTo("Kecamatan Maju");
        assertThat(asked())
                .contains("T!C11 impor.bukan-bunyi", "T!A13 impor.tabel-lain", "T!B14 impor.tanpa-tabel")
                .hasSize(3 + 2 + 4 + 4 + 1 + 2);
    }

    @Test
    void asksRatherThanGuesses() {
        read("""
                CAMAT
                No | Sasaran | Indikator | Warna
                1 | Terbinanya desa | Jumlah desa | merah
                3 |  | Jumlah nagari |
                2 | #REF! | Jumlah kampung |

                  |  | Jumlah dusun |
                9 | Terbinanya dusun | Jumlah rukun |  | di luar
                """);
        assertThat(asked())
                .containsExactly(
                        "T!D2 impor.kolom",
                        "T!D3 impor.tanpa-judul",
                        "T!A4 impor.nomor-tanpa-sasaran",
                        "T!C4 impor.nomor-tanpa-sasaran",
                        "T!A5 impor.nomor-tanpa-sasaran",
                        "T!B5 impor.rusak",
                        "T!C5 impor.nomor-tanpa-sasaran",
                        "T!C7 impor.terpisah",
                        "T!E8 impor.tanpa-judul");
    }

    @Test
    void takesTheUnitFromTheNameOfItsSheet() {
        Draft draft = draft(Drawn.book("Kasi PMD", "Sasaran | Indikator\nTerbinanya desa | Jumlah desa"));
        assertThat(draft.unit).extracting(u -> u.text("jabatan")).containsExactly("Kasi PMD");
        draft(Drawn.book("Sheet1", "Sasaran | Indikator\nTerbinanya desa | Jumlah desa"));
        assertThat(asked()).containsExactly("Sheet1!A2 impor.tanpa-unit", "Sheet1!B2 impor.tanpa-unit");
    }

    @Test
    void keepsNamesOfUnitsReadable() {
        Vocabulary words = Vocabulary.read();
        assertThat(UnitName.readable("KASUBBAG UMUM, TATALAKSANA DAN KEPEGAWAIAN", words))
                .isEqualTo("Kasubbag Umum, Tatalaksana dan Kepegawaian");
        assertThat(UnitName.readable("KASI PMD", words)).isEqualTo("Kasi PMD");
        assertThat(UnitName.readable("UPTD RSUD DR. X", words)).isEqualTo("UPTD RSUD DR. X");
        assertThat(UnitName.readable("Kasi Kesra", words)).isEqualTo("Kasi Kesra");
    }

    private Draft read(String drawing) {
        return read(drawing, OptionalInt.empty());
    }

    private Draft read(String drawing, OptionalInt tahun) {
        return read(Drawn.book("T", drawing), tahun);
    }

    private Draft draft(Book book) {
        return read(book, OptionalInt.empty());
    }

    private Draft read(Book book, OptionalInt tahun) {
        Ledger ledger = new Ledger();
        Draft draft = Import.read(book, tahun, ledger, Vocabulary.read());
        account = ledger.close();
        return draft;
    }

    private List<String> asked() {
        return account.questions().stream()
                .map(q -> q.at() + " " + q.what().key())
                .toList();
    }

    private List<String> noted() {
        return account.notes().stream()
                .filter(q -> !q.what().key().equals("impor.huruf"))
                .map(q -> q.at() + " " + q.what().key())
                .toList();
    }

    /** Unit, nomor, sasaran and indikator, as in the table typed from the document. */
    static List<String> lines(Draft draft) {
        List<String> lines = new ArrayList<>();
        for (Entry unit : draft.unit) {
            for (Entry sasaran : unit.below()) {
                for (Entry indikator : sasaran.below()) {
                    lines.add(String.join(
                            "\t",
                            unit.text("jabatan"),
                            sasaran.text("nomor"),
                            sasaran.text("uraian"),
                            indikator.text("uraian")));
                }
            }
        }
        return lines;
    }
}
