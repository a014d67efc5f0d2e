package id.pohon.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void aFileIsIndentedByTwoAndEndsWithALineEnd() {
        Json json = new Members()
                .text("kode", "camat")
                .texts("program", List.of("a", "b"))
                .object("instansi", new Members().text("nama", "Kecamatan"))
                .end();
        assertThat(new String(json.file(), UTF_8)).isEqualTo("""
                {
                  "kode": "camat",
                  "program": [ "a", "b" ],
                  "instansi": {
                    "nama": "Kecamatan"
                  }
                }
                """);
    }

    @Test
    void whatIsNotFilledInIsLeftOut() {
        Json json = new Members()
                .text("a", "")
                .texts("b", List.of())
                .flag("c", false)
                .number("d", Optional.empty())
                .object("e", new Members())
                .end();
        assertThat(json.line()).isEqualTo("{}");
    }

    @Test
    void numbersKeepTheirDigits() {
        Json number = Json.of(new BigDecimal("0.00000012500"));
        assertThat(number.line()).isEqualTo("0.00000012500");
        assertThat(Json.read(number.file())).isEqualTo(number);
    }

    @Test
    void aLineCanStandInsideHtml() {
        Json text = Json.of("</script><!-- & \u2028");
        assertThat(text.line()).isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\"");
        assertThat(Json.read(text.line().getBytes(UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[null]", "{\"a\":1,\"a\":2}", "1 2", "1e999999999", "NaN", "{'a':1}"})
    void whatIsNotOurJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.read(text.getBytes(UTF_8))).isInstanceOf(JsonFailure.class);
    }

    @Test
    void deepNestingIsRefusedAndDoesNotOverflow() {
        byte[] deep = "[".repeat(100_000).getBytes(UTF_8);
        assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(JsonFailure.class);
    }

    @Test
    void aMemberThatNobodyTookIsAMistakeWithItsPlace() {
        Json json = Json.read("{\"unit\":[{\"kode\":\"camat\",\"kodee\":\"x\"}]}".getBytes(UTF_8));
        assertThatThrownBy(() -> Taking.from(json, o -> o.list("unit", u -> u.text("kode"))))
                .isInstanceOf(JsonFailure.class)
                .hasMessage("unknown members [kodee] in '/unit/0'");
    }

    @Test
    void aMemberOfTheWrongKindIsAMistakeWithItsPlace() {
        Json json = Json.read("{\"tahun\":\"2024\"}".getBytes(UTF_8));
        assertThatThrownBy(() -> Taking.from(json, o -> o.integer("tahun"))).hasMessage("'/tahun' should be Num");
    }
}
