package id.pohon.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordGroupsTest {

    private static final List<String> FAMILIES = List.of(
            "meningkatnya peningkatan tingkat",
            "dilaksanakan melaksanakan pelaksanaan terlaksana terlaksananya",
            "perencanaan rencana",
            "dipelihara pemeliharaan terpeliharanya",
            "kepegawaian pegawai",
            "pengadaan diadakan",
            "tersedianya penyediaan disediakan",
            "pengelolaan mengelola dikelola",
            "terselenggaranya penyelenggaraan diselenggarakan",
            "perubahan diubah",
            "dituntaskan penuntasan menuntaskan",
            "camat kecamatan",
            "fasilitasi memfasilitasi difasilitasi");

    private static final WordGroups ALL = WordGroups.of(FAMILIES);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void wordsOfOneRootMeetAndNoOthers(int i) {
        WordGroups alone = WordGroups.of(List.of(FAMILIES.get(i)));
        for (WordGroups groups : List.of(ALL, alone)) {
            assertThat(groupsOf(groups, FAMILIES.get(i))).hasSize(1);
        }
        String own = ALL.group(FAMILIES.get(i).split(" ")[0]);
        for (String other : FAMILIES) {
            if (!other.equals(FAMILIES.get(i))) {
                assertThat(groupsOf(ALL, other)).doesNotContain(own);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pegawai gawai",
                "kepegawaian gawai",
                "serta peserta",
                "terang perang",
                "penerangan keterangan",
                "bangunan pembangunan",
                "kepala pala",
                "sekolah olah",
                "masyarakat syarat",
                "sasaran saran"
            })
    void wordsThatOnlyLookAlikeDoNotMeet(String pair) {
        assertThat(groupsOf(WordGroups.of(List.of(pair)), pair)).hasSize(2);
    }

    @Test
    void aWordNotLearnedJoinsAKnownGroup() {
        WordGroups groups = WordGroups.of(List.of("penuntasan dituntaskan"));

        assertThat(groups.group("menuntaskannya")).isEqualTo(groups.group("penuntasan"));
        assertThat(groups.group("xyz")).isEqualTo("xyz");
    }

    @Test
    void theOrderOfTheTextsDoesNotMatter() {
        List<String> shuffled = new ArrayList<>(FAMILIES);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(WordGroups.of(shuffled).all()).isEqualTo(ALL.all());
        assertThat(ALL.all()).isNotEmpty();
    }

    private static List<String> groupsOf(WordGroups groups, String words) {
        return Stream.of(words.split(" ")).map(groups::group).distinct().collect(Collectors.toList());
    }
}
