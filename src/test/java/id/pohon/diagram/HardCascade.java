package id.pohon.diagram;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** A cascade with everything that makes drawing hard, in few units. */
final class HardCascade {

    static final String LONG =
            "Meningkatnya kualitas penyelenggaraan pelayanan publik yang cepat, mudah, terjangkau, dan "
                    + "akuntabel melalui penataan kelembagaan, penyederhanaan prosedur, peningkatan kapasitas aparatur, pemanfaatan "
                    + "teknologi informasi, serta partisipasi masyarakat desa dan kelurahan di seluruh wilayah kecamatan setiap "
                    + "tahun";
    static final String WORD = "Mempertanggungjawabkanpenyelenggaraanpemerintahankecamatanini";
    static final String MARKUP = "Koordinasi <b>R&D</b> & \"lintas\" 'desa' <script>alert(1)</script> &amp; ]]> -->";
    static final String ARABIC = "Terbinanya تعليم القرآن الكريم والمدارس الدينية للأطفال في القرية kecamatan";
    static final String JAVANESE = "Lestarinya ꦧꦱꦗꦮꦏꦿꦩꦢꦺꦱꦏꦧꦸꦥꦠꦺꦤ꧀ꦏꦸꦠꦲꦶꦏꦂꦠꦤꦼꦒꦫ dan ꦱꦼꦤꦶꦨꦸꦢꦪ";
    static final String EMOJI = "Desa 🌳🌳 hijau 👨‍👩‍👧‍👦 sehat 👍🏽 aman 🇮🇩 dan 中文漢字 maju\u0007\u0000 sejahtera";

    private HardCascade() {}

    static Pohon pohon() {
        List<Unit> units = new ArrayList<>();
        units.add(Samples.unit("kepala", LONG, "")
                .sasaran("a", "I.1", LONG)
                .mendukung("arah/visi", false)
                .indikator(LONG)
                .indikator(WORD)
                .sasaran("b", "I.2", WORD)
                .mendukung("arah/visi", false)
                .mendukung("kepala/a", false)
                .sasaran("c", "I.3.2.1.12", MARKUP)
                .mendukung("kabupaten:bappeda/a", false)
                .lintas("Dinas Perumahan Rakyat, Kawasan Permukiman, dan Pertanahan")
                .build());
        units.add(Samples.unit("bidang-a", WORD, "kepala")
                .sasaran("1", "", ARABIC)
                .mendukung("kepala/a", false)
                .mendukung("kepala/b", true)
                .sasaran("2", "", JAVANESE)
                .mendukung("kepala/c", true)
                .mendukung("bidang-b/1", false)
                .sasaran("3", "", EMOJI)
                .mendukung("bidang-a/1", false)
                .indikator(EMOJI)
                .build());
        units.add(Samples.unit("bidang-b", "Bidang " + MARKUP, "kepala")
                .sasaran("1", "7", LONG)
                .mendukung("kepala/a", false)
                .mendukung("kepala/b", false)
                .mendukung("kepala/c", false)
                .sasaran("2", "7", "Pendek")
                .build());
        units.add(Samples.unit("bidang-c", "Bidang tanpa sasaran", "kepala").build());
        units.add(Samples.unit("bidang-d", ARABIC, "kepala")
                .sasaran("1", "", "Sasaran tanpa kaitan")
                .build());
        String over = "bidang-a";
        for (int i = 1; i <= 7; i++) {
            units.add(Samples.unit("seksi-" + i, "Seksi jenjang " + (i + 2) + " " + JAVANESE, over)
                    .sasaran("1", "", LONG)
                    .mendukung(over + "/1", i % 2 == 0)
                    .build());
            over = "seksi-" + i;
        }
        return Samples.pohon(List.of(Samples.arah("visi", "visi", LONG, WORD, "usulan")), units);
    }
}
