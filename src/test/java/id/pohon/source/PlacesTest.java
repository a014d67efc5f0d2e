package id.pohon.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String CAMAT = "content/2024/unit/camat.md";
    private static final String BLOCK = """
            ---
            jabatan: Camat
            sasaran:
              - kode: pelayanan
                uraian: >
                  Meningkatnya
                  kualitas
                program: [7.01, 7.02]
                indikator:
                  - kode: keluhan
                    uraian: "Persentase keluhan"
                    target: {tahun: 80, tw1: 20}
            ---

            Camat memimpin kecamatan.
            """;

    @Test
    void everyKeyAndValueOfBlockStyleHasItsPlace() throws IOException {
        try (Disk disk = Disk.unix().with(CAMAT, BLOCK)) {
            Unit unit = disk.unit();
            Sasaran sasaran = unit.sasaran().get(0);
            Indikator indikator = sasaran.indikator().get(0);
            assertThat(unit.at().value("jabatan")).hasToString(CAMAT + ":2:10");
            assertThat(unit.at().key("sasaran")).hasToString(CAMAT + ":3:1");
            assertThat(sasaran.at().start()).hasToString(CAMAT + ":4:5");
            assertThat(sasaran.at().value("uraian")).hasToString(CAMAT + ":5:13");
            assertThat(sasaran.at().value("program", 1)).hasToString(CAMAT + ":8:21");
            assertThat(indikator.at().start()).hasToString(CAMAT + ":10:9");
            assertThat(indikator.at().key("target")).hasToString(CAMAT + ":12:9");
            assertThat(unit.narasi().at()).hasToString(CAMAT + ":15:1");
            assertThat(disk.found()).isEmpty();
        }
    }

    @Test
    void everyKeyAndValueOfFlowStyleHasItsPlace() throws IOException {
        String flow = "{jabatan: Camat, sasaran: [{kode: a, uraian: B, mendukung: [x/1, {ke: y/2}],\n"
                + "  indikator: [{uraian: C}]}]}\n";
        try (Disk disk = Disk.unix().with("content/2024/unit/camat.yaml", flow)) {
            Sasaran sasaran = disk.unit().sasaran().get(0);
            assertThat(place(sasaran.at(), "uraian")).isEqualTo("1:46");
            assertThat(place(sasaran.mendukung().get(0).at(), "ke")).isEqualTo("1:61");
            assertThat(place(sasaran.mendukung().get(1).at(), "ke")).isEqualTo("1:71");
            assertThat(place(sasaran.indikator().get(0).at(), "uraian")).isEqualTo("2:24");
        }
    }

    @Test
    void windowsLineEndsAndByteOrderMarkMoveNothing() throws IOException {
        try (Disk plain = Disk.unix().with(CAMAT, BLOCK);
                Disk notepad = Disk.unix().with(CAMAT, "\uFEFF" + BLOCK.replace("\n", "\r\n"))) {
            assertThat(notepad.unit()).isEqualTo(plain.unit());
            assertThat(notepad.unit().sasaran().get(0).at())
                    .hasToString(plain.unit().sasaran().get(0).at().toString());
            assertThat(notepad.unit().narasi().markdown()).isEqualTo("Camat memimpin kecamatan.");
        }
    }

    @Test
    void oldMacLineEndsAreLineEnds() throws IOException {
        try (Disk disk = Disk.unix().with(CAMAT, BLOCK.replace("\n", "\r"))) {
            assertThat(place(disk.unit().sasaran().get(0).at(), "kode")).isEqualTo("4:11");
        }
    }

    @Test
    void columnsCountUtf16UnitsAsEditorsDo() throws IOException {
        String emoji = "{catatan: \"\uD83D\uDE00 é\", jabatan: Camat}\n";
        try (Disk disk = Disk.unix().with("content/2024/unit/camat.yaml", emoji)) {
            assertThat(place(disk.unit().at(), "jabatan")).isEqualTo("1:28");
        }
    }

    @Test
    void aTabInsideTextCountsAsOneColumn() throws IOException {
        String tab = "{catatan: \"a\tb\", jabatn: Camat}\n";
        try (Disk disk = Disk.unix().with("content/2024/unit/camat.yaml", tab)) {
            disk.read();
            assertThat(disk.found()).containsExactly("P030 content/2024/unit/camat.yaml:1:18");
        }
    }

    @Test
    void theFirstByteThatIsNotUtf8IsNamed() throws IOException {
        byte[] latin = "jabatan: Camat\ncatatan: kafé\n".getBytes(StandardCharsets.ISO_8859_1);
        try (Disk disk = Disk.unix().with("content/2024/unit/camat.yaml", latin)) {
            disk.read();
            assertThat(disk.found()).containsExactly("P001 content/2024/unit/camat.yaml:2:13");
        }
    }

    private static String place(Place at, String key) {
        return at.value(key).line() + ":" + at.value(key).column();
    }
}
