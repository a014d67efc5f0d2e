package id.pohon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, 2024/index.html, 2024/index.html",
        "2024/index.html, index.html, ../index.html",
        "2024/unit/camat.html, 2024/unit/kasi.html, kasi.html",
        "2024/unit/camat.html, 2024/index.html, ../index.html",
        "2024/unit/camat.html, 2025/unit/camat.html, ../../2025/unit/camat.html",
        "2024/unit/camat.html, aset/situs.css, ../../aset/situs.css",
        "20/a.html, 2024/a.html, ../2024/a.html",
        "2024/a.html, 20/a.html, ../20/a.html",
        "a/b/c.html, a/b.html, ../b.html",
        "a/b.html, a/b/c.html, b/c.html",
        "a.html, gambar/peta desa #1é.png, gambar/peta%20desa%20%231%C3%A9.png",
        "a.html, 100%.png, 100%25.png",
    })
    void linksAreRelativeAndLeadToAFile(String from, String to, String link) {
        assertThat(new Address(from).to(new Address(to))).isEqualTo(link);
        assertThat(URI.create("file:/x/y/" + new Address(from).to(new Address(from)))
                        .resolve(link))
                .isNotNull();
    }

    @Test
    void everyLinkLeadsBackFromWhereABrowserResolvesIt() {
        List<String> paths = List.of("a", "b", "a/a", "a/b", "b/a", "a/b/c", "a/b/d", "a/bb/c", "aa/b/c", "b/b/c");
        for (String from : paths) {
            for (String to : paths) {
                if (!from.startsWith(to + "/") && !to.startsWith(from + "/")) {
                    URI base = URI.create("https://go.id/sub/").resolve(from);
                    assertThat(base.resolve(new Address(from).to(new Address(to))))
                            .hasToString("https://go.id/sub/" + to);
                }
            }
        }
    }

    @Test
    void linksToAPlaceInAFile() {
        Address unit = Address.of("2024", "unit", "camat.html");
        assertThat(Address.of("2024/index.html").to(unit, "sasaran-1")).isEqualTo("unit/camat.html#sasaran-1");
        assertThat(unit.to(unit, "indikator-a.b c")).isEqualTo("#indikator-a.b%20c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                "..",
                "../a",
                "a/../b",
                ".",
                "a/./b",
                "a\\b",
                "C:/a",
                "a:b",
                "a?b",
                "a*",
                "a\u0000b",
                "con",
                "a/NUL.html",
                "com1",
                "lpt9.txt",
                "a.",
                "a ",
                " a",
                "a\nb",
                "aux .html",
                "a<b",
                "a|b",
                "a\"b"
            })
    void refusesWhatSomeSystemCannotStore(String path) {
        assertThatThrownBy(() -> new Address(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void liesInAFolderOfWindowsToo() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            assertThat(Address.of("2024/unit/camat.html").in(windows.getPath("C:\\situs")))
                    .hasToString("C:\\situs\\2024\\unit\\camat.html");
        }
    }
}
