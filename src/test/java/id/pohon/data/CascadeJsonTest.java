package id.pohon.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.pohon.json.Json;
import id.pohon.json.JsonFailure;
import id.pohon.model.Cascade;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CascadeJsonTest {

    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = CascadeJson.class.getResourceAsStream("cascade.schema.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(new String(in.readAllBytes(), UTF_8));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadBackIsWrittenTheSame(long seed) {
        byte[] written = CascadeJson.write(Pohon.of(RandomCascade.of(seed))).file();
        Cascade read = CascadeJson.read(written);
        assertThat(CascadeJson.write(Pohon.of(read)).file()).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLost(long seed) {
        Pohon pohon = Pohon.of(RandomCascade.of(seed));
        Cascade read = CascadeJson.read(CascadeJson.write(pohon).file());
        assertThat(read).isEqualTo(inOrderOfReading(pohon));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSchemaDescribesIt(long seed) {
        String written =
                new String(CascadeJson.write(Pohon.of(RandomCascade.of(seed))).file(), UTF_8);
        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaKnowsNoOtherKeys() {
        String other = "{\"format\": 1, \"alamat\": \"2024\", \"warna\": \"hijau\"}";
        assertThat(schema.validate(other, InputFormat.JSON))
                .extracting(Object::toString)
                .anyMatch(m -> m.contains("warna"))
                .anyMatch(m -> m.contains("tahun"));
    }

    @Test
    void theSchemaIsValidAgainstItsOwnSchema() throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        try (InputStream in = CascadeJson.class.getResourceAsStream("cascade.schema.json")) {
            assertThat(meta.validate(new String(in.readAllBytes(), UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void edgesNameWhatTheyJoin() {
        String written =
                new String(CascadeJson.write(Pohon.of(Sample.cascade())).file(), UTF_8);
        assertThat(written).contains("""
                  "tautan": [ {
                    "dari": "camat/pelayanan",
                    "ke": "arah/misi-1",
                    "jenis": "mendukung",
                    "ujung": "arah",
                    "usulan": true
                  }, {
                    "dari": "camat/pelayanan",
                    "ke": "Dinas Sosial",
                    "jenis": "lintas",
                    "ujung": "luar",
                    "alasan": "data penerima bantuan"
                  }, {
                """);
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        byte[] later = "{\"format\": 2}".getBytes(UTF_8);
        assertThatThrownBy(() -> CascadeJson.read(later))
                .isInstanceOf(JsonFailure.class)
                .hasMessageContaining("format");
    }

    @Test
    void placesAreNotPublished() {
        Json json = CascadeJson.write(Pohon.of(Sample.cascade()));
        assertThat(json.line()).doesNotContain("cascade.json\"").doesNotContain("content/");
    }

    private static Cascade inOrderOfReading(Pohon pohon) {
        return Published.withUnits(pohon.cascade(), List.<Unit>copyOf(pohon.unit()));
    }
}
