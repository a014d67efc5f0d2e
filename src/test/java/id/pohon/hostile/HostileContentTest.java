package id.pohon.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.html.HtmlRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks in every text of a project are findings, or come out as the text they are. */
class HostileContentTest {

    /** Keys whose value is one of a few, a name in addresses, or the name of something else. */
    private static final Set<String> CLOSED =
            Set.of("kode", "atasan", "induk", "jenis", "status", "bahasa", "iku", "ocr", "polaritas", "tanggal");

    @TempDir
    static Path work;

    private static HostileSite site;

    @BeforeAll
    static void build() throws IOException {
        site = HostileSite.build(work);
    }

    @Test
    void onlyKeysWithClosedValuesRefuseAText() {
        assertThat(site.refused()).isNotEmpty().allMatch(place -> CLOSED.contains(place.key()));
        assertThat(site.attacked()).hasSizeGreaterThan(40);
    }

    @Test
    void theSiteDoesNoHarm() throws IOException {
        assertThat(SiteScan.harms(site.folder())).isEmpty();
    }

    @Test
    void everyPageStillFollowsEveryRule() throws IOException {
        assertThat(HtmlRules.check(site.folder())).isEmpty();
    }

    @Test
    void whatReadersCannotSeeIsRefusedInEveryText() throws IOException {
        HostileProject project = HostileProject.of(HostileSite.FULL);
        int i = 0;
        for (HostileProject.Place place : project.places()) {
            String hidden = Attack.HIDDEN.get(i++ % Attack.HIDDEN.size());
            assertThat(HostileSite.isRefused(project.with(place, text -> text + hidden)))
                    .as(place.toString())
                    .isTrue();
        }
        assertThat(i).isGreaterThan(Attack.HIDDEN.size());
    }
}
