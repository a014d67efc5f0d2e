package id.pohon.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DataFileTest {

    private final AtomicInteger made = new AtomicInteger();
    private final DataFile file = DataFile.of("sasaran.csv", "text/csv", () -> {
        made.incrementAndGet();
        return "kode\r\n".getBytes(UTF_8);
    });

    @Test
    void knowsItsSizeAndSumAfterItsBytesAreForgotten() {
        assertThat(file.lastBytes()).hasSize(6);
        assertThat(file.size()).isEqualTo(6);
        assertThat(file.sha256()).isEqualTo("50a727497ca0a7ee3f2629f31808a1b881619e4ccfdaa3fa6a2e856fdb602426");
        assertThat(made).hasValue(1);
    }

    @Test
    void makesItsBytesAgainAfterTheyWereWritten() {
        assertThat(file.lastBytes()).isEqualTo(file.bytes());
        assertThat(made).hasValue(2);
    }
}
