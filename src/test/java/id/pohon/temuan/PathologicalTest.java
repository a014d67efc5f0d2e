package id.pohon.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to be slow or deep are answered like any other, and soon. */
class PathologicalTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "a: ",
                "\"",
                "'",
                "&",
                "*",
                "!",
                "- [",
                "{a: ",
                "x",
                "x ",
                "#",
                "\t",
                ": ",
                "|\n",
                "-\n",
                "\n",
                "\"\n",
                "- - - \"",
                "a:b ",
                "\uD83D\uDE00",
                "%",
                ","
            })
    void onePieceManyTimes(String piece) throws IOException {
        answers("catatan: " + piece.repeat(400_000 / piece.length()));
        answers("jabatan: Camat\n" + piece.repeat(400_000 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "duplicate", "indent", "quote", "item"})
    void manyLines(String kind) throws IOException {
        answers(
                switch (kind) {
                    case "key" -> lines(10_000, i -> "kunci" + i + ": 1");
                    case "duplicate" -> lines(10_000, i -> "jabatan: " + i);
                    case "indent" -> lines(800, i -> " ".repeat(i) + "a:");
                    case "quote" -> lines(10_000, i -> "jabatan: \"" + i);
                    default -> "jabatan: Camat\nsebelumnya:\n" + lines(10_000, i -> "  - lama-" + i);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000})
    void manyLinksThatLeadNowhere(int links) throws IOException {
        answers("jabatan: Camat\nsasaran:\n"
                + lines(
                        links,
                        i -> "  - kode: sasaran-" + i + "\n    uraian: x" + i + "\n    mendukung: [camat/sasaran-x" + i
                                + "]\n    indikator: [{uraian: y}]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_500})
    void aLongChainOfUnitsAndSasaran(int units) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < units; i++) {
            String next = "u" + (i + 1) % units;
            files.put(
                    "content/2024/unit/u" + i + ".yaml",
                    "jabatan: U\natasan: " + next + "\nsasaran:\n  - kode: s\n    uraian: x\n    mendukung: [" + next
                            + "/s]\n    indikator: [{uraian: y}]\n");
        }
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            assertThat(new Example(files).findings("id")).contains("[P102]").contains("[P105]");
        });
    }

    private static void answers(String unit) throws IOException {
        Map<String, String> files = Map.of("content/2024/unit/camat.yaml", unit);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            assertThat(new Example(files).findings("id")).isNotEmpty();
        });
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
