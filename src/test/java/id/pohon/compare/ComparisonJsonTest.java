package id.pohon.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {

    private static final Comparison CHANGED = DuaTahun.comparison();

    @Test
    void theSchemaDescribesIt() {
        String written = new String(ComparisonJson.write(CHANGED).file(), UTF_8);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(new String(ComparisonJson.schema(), UTF_8))
                        .validate(written, InputFormat.JSON))
                .isEmpty();
        assertThat(written)
                .contains(
                        "\"sebelumnya\"",
                        "\"usulan\"",
                        "\"pindah\"",
                        "\"tautan\"",
                        "\"tw1\"",
                        "\"nasib\": \"dihapus\"");
    }

    @Test
    void theTerminalShowsEveryKindOfChange() throws IOException {
        assertThat(String.join("\n", ComparisonText.lines(CHANGED, words("id"))))
                .isEqualTo("""
                Kecamatan Contoh: 2024 → 2025
                unit: 4 → 4; 1 ditambah, 1 dihapus, 1 berubah bunyi, 1 pindah
                sasaran: 4 → 4; 1 ditambah, 1 dihapus, 2 berubah bunyi, 1 pindah
                  1 pasang hanya usulan, karena bunyinya mirip dan kodenya belum ditulis
                indikator: 5 → 5; 1 ditambah, 1 dihapus, 0 berubah bunyi, 0 pindah
                  1 pasang hanya usulan, karena bunyinya mirip dan kodenya belum ditulis
                tautan: 2 → 2; 1 ditambah, 1 dihapus, 1 berganti status
                berganti target: 2; satuan: 1; realisasi: 1
                IKU: 2 → 1; 1 perubahan (periode belum ditulis pada cascade.yaml)

                Unit
                + kasi-baru: Kasi Baru
                ~ kasi-sosial: Kasi Kesejahteraan [-Rakyat-] {+Sosial+}
                    semula kasi-kesra
                    atasan: sekcam → camat
                - kasi-lama: Kasi Lama

                Sasaran
                ~ camat/pelayanan: Meningkatnya [-kualitas-] {+mutu+} pelayanan
                ~ camat/kerukunan: Terlaksananya pembinaan kerukunan
                    semula kasi-kesra/kerukunan
                + kasi-baru/baru: Hasil baru
                ~ sekcam/1 (usulan): Tersedianya {+semua+} dokumen perencanaan
                - kasi-lama/lama: Hasil lama

                Indikator
                ~ camat/pelayanan.keluhan: Persentase keluhan
                    satuan: % → persen
                    target: 80 → 85
                    realisasi: 70 → 75
                ~ camat/pelayanan.tertib: Jumlah gangguan
                    tidak lagi IKU
                + kasi-baru/baru.b: B
                ~ sekcam/1.1 (usulan): Jumlah dokumen
                    target: 4 (TW1 1) → 4 (TW1 2)
                - kasi-lama/lama.a: A

                Tautan
                ~ camat/kerukunan → camat/pelayanan (tidak lagi usulan)
                + kasi-baru/baru → camat/pelayanan
                - kasi-lama/lama → camat/pelayanan
                """.strip());
    }

    @Test
    void theTerminalSpeaksEnglishAsWell() throws IOException {
        assertThat(ComparisonText.lines(CHANGED, words("en"))).first().isEqualTo("Kecamatan Contoh: 2024 → 2025");
    }

    private static Wording words(String language) throws IOException {
        Path file = Path.of("src/main/resources/id/pohon/cli/words_" + language + ".properties");
        try (Reader in = Files.newBufferedReader(file)) {
            return Wording.read(language, in);
        }
    }
}
