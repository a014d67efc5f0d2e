package id.pohon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.html.BuiltSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Nu Html Checker finds nothing to say: no error, no warning. */
class NuHtmlTest {

    @Test
    void aPageOfEachKindIsValid() throws IOException {
        assertThat(complaints(
                        BuiltSite.folder(), PageKinds.of(BuiltSite.folder()).values()))
                .isEmpty();
    }

    @Matrix
    @Test
    void everyPageIsValid() throws IOException {
        assertThat(complaints(BuiltSite.folder(), PageKinds.pages(BuiltSite.folder())))
                .isEmpty();
    }

    @Matrix
    @Test
    void everyPageOfThreeOfficesIsValid() throws IOException {
        assertThat(complaints(OfficesSite.folder(), PageKinds.pages(OfficesSite.folder())))
                .isEmpty();
    }

    @Matrix
    @Test
    void everyPageOfALargeSiteIsValid() throws IOException {
        assertThat(complaints(LargeSite.folder(), PageKinds.pages(LargeSite.folder())))
                .isEmpty();
    }

    /** A checker that complains about nothing would let everything pass. */
    @Test
    void tellsAnError() throws IOException {
        String page = "<!DOCTYPE html><html lang=\"id\"><title>Uji</title><p><ul></ul></p><img src=\"a.png\">";
        assertThat(NuHtml.check(page.getBytes(StandardCharsets.UTF_8))).anyMatch(said -> said.contains("alt"));
    }

    private static List<String> complaints(Path site, Collection<String> pages) throws IOException {
        return NuHtml.check(site, pages);
    }
}
