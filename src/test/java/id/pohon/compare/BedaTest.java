package id.pohon.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meningkatnya kualitas pelayanan | Meningkatnya mutu pelayanan | Meningkatnya[- kualitas][+ mutu] pelayanan",
                "Jumlah desa | Jumlah desa yang difasilitasi | Jumlah desa[+ yang difasilitasi]",
                "Jumlah desa yang difasilitasi | Jumlah desa | Jumlah desa[- yang difasilitasi]",
                "Tersedianya data | Tersedianya data, akurat | Tersedianya data[+, akurat]",
                "Desa/ Kelurahan | Desa/Kelurahan | Desa/Kelurahan",
                "a  b | a b | a b",
                "Terlaksananya | Melaksanakan | [-Terlaksananya][+Melaksanakan]",
                "Kerukunan Antarsuku | kerukunan Antarsuku | [-Kerukunan][+kerukunan] Antarsuku",
                "'' | Baru | [+Baru]",
                "Lama | '' | [-Lama]",
            })
    void marksWordsThatDiffer(String lama, String baru, String expected) {
        assertThat(marked(Beda.of(lama, baru))).isEqualTo(expected);
    }

    @Test
    void spacesAloneAreNoDifference() {
        assertThat(Beda.of("Desa/ Kelurahan", "Desa/Kelurahan").berubah()).isFalse();
        assertThat(Beda.of("a", "a.").berubah()).isTrue();
    }

    @Test
    void bothWordingsCanBeReadFromTheMarks() {
        String lama = "Jumlah kegiatan, rapat (dan) forum di kecamatan";
        String baru = "Persentase kegiatan serta forum di tingkat kecamatan.";
        Beda beda = Beda.of(lama, baru);
        assertThat(without(beda, Beda.Nasib.DIHAPUS)).isEqualTo(baru);
        assertThat(without(beda, Beda.Nasib.DITAMBAH)).isEqualTo(lama);
    }

    @Test
    void likenessCountsWordsInOrderAndNoSigns() {
        assertThat(Beda.kemiripan("Jumlah desa", "jumlah Desa!")).isEqualTo(1);
        assertThat(Beda.kemiripan("a b c d", "a b x y")).isEqualTo(0.5);
        assertThat(Beda.kemiripan("a", "")).isZero();
    }

    private static String without(Beda beda, Beda.Nasib nasib) {
        return beda.potongan().stream()
                .filter(p -> p.nasib() != nasib)
                .map(Beda.Potongan::teks)
                .collect(Collectors.joining())
                .strip();
    }

    private static String marked(Beda beda) {
        return beda.potongan().stream()
                .map(p -> switch (p.nasib()) {
                    case TETAP -> p.teks();
                    case DIHAPUS -> "[-" + p.teks() + "]";
                    case DITAMBAH -> "[+" + p.teks() + "]";
                })
                .collect(Collectors.joining());
    }
}
