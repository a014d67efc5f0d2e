package id.pohon.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.model.Situs;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void aWebAddressTakesTitleAndAddressWhereItNamesThem() throws IOException {
        assertThat(report("https://lapor.example/f?h={alamat}&j={judul}", "").href())
                .isEqualTo(
                        "https://lapor.example/f?h=2024%2Funit%2Fcamat.html&j=Camat%20%26%20%22Kasi%22%20%E2%80%93%202024");
        assertThat(report("https://lapor.example/f", "a@b.example").href()).isEqualTo("https://lapor.example/f");
    }

    @Test
    void aMailAddressMayHaveASubjectAlready() throws IOException {
        assertThat(report("mailto:a@b.example?cc=c@b.example", "").href())
                .startsWith("mailto:a@b.example?cc=c@b.example&subject=P%3A%20Camat");
    }

    @Test
    void theMailOfTheOfficeIsTheSecondChoiceAndNoneMakesNoLink() throws IOException {
        assertThat(report("", "a@b.example").href()).startsWith("mailto:a@b.example?subject=");
        assertThat(report("", "").possible()).isFalse();
    }

    private static Report report(String link, String email) throws IOException {
        Wording wording = Wording.read("id", new StringReader("lapor.perihal=P: {0}\nlapor.isi={0} {1}"));
        Situs.Kontak kontak = new Situs.Kontak("", email, "", "", link);
        return Report.of(wording, kontak, "2024/unit/camat.html", "Camat & \"Kasi\" – 2024");
    }
}
