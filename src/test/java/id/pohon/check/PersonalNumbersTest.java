package id.pohon.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "NIP. 19700101 199503 1 002, nip",
        "197001011995031002, nip",
        "NIK 6402104101700001, nik",
        "0812-3456-7890, telepon",
        "+62 812 3456 7890, telepon",
        "hubungi 08123456789., telepon",
        "0541 661234, ''",
        "0811 5555 123, ''",
        "+628115555123, ''",
        "Rp1.500.000.000.000, ''",
        "7.01.01.2.06, ''",
        "tahun 2021 2022 2023 2024 2025, ''",
        "Nomor 800/123/2024, ''",
        "6402109901700001, ''",
    })
    void knowsNumbersOfPeopleByTheirForm(String text, String kind) {
        assertThat(String.join(" ", new PersonalNumbers("08115555123").in(text)))
                .isEqualTo(kind);
    }
}
