package id.pohon.diagram;

import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up organisations of any size, the same for the same seed. */
final class Trees {

    private static final String[] VERBS = {
        "Meningkatnya", "Terlaksananya", "Tersedianya", "Terpeliharanya", "Memfasilitasi", "Menurunnya", "Terwujudnya"
    };
    private static final String[] THINGS = {
        "kualitas pelayanan publik",
        "administrasi keuangan perangkat daerah",
        "sarana dan prasarana gedung kantor",
        "koordinasi pemerintahan desa",
        "ketenteraman dan ketertiban umum",
        "pemberdayaan masyarakat",
        "dokumen perencanaan, penganggaran, dan evaluasi kinerja",
        "barang milik daerah penunjang urusan pemerintahan"
    };

    private Trees() {}

    /** Superiors have 1 to 9 subordinates, most have some; 1 to 6 sasaran, most linked upward. */
    static Pohon organisation(int size, long seed) {
        Random random = new Random(seed);
        List<Unit> units = new ArrayList<>();
        List<Integer> sasaran = new ArrayList<>();
        int over = -1;
        int room = 1;
        for (int i = 0; i < size; i++) {
            while (room == 0) {
                over++;
                room = 1 + random.nextInt(9);
            }
            units.add(unit(random, i, over, sasaran));
            room--;
            if (i == 0) {
                room = 0;
            }
        }
        return Samples.pohon(List.of(Samples.arah("visi", "visi", "Masyarakat sejahtera", "RPJMD", "")), units);
    }

    /** One superior with so many subordinates right below. */
    static Pohon flat(int size) {
        Random random = new Random(1);
        List<Unit> units = new ArrayList<>();
        List<Integer> sasaran = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            units.add(unit(random, i, i == 0 ? -1 : 0, sasaran));
        }
        return Samples.pohon(List.of(), units);
    }

    private static Unit unit(Random random, int i, int over, List<Integer> sasaran) {
        String name =
                over < 0 ? "Bupati" : pick(random, "Kepala Bidang", "Kepala Seksi", "Kasubbag") + " " + thing(random);
        Samples.UnitDraft unit =
                Samples.unit("u" + i, name, over < 0 ? "" : "u" + over).urutan(i);
        int n = 1 + random.nextInt(6);
        sasaran.add(n);
        for (int s = 1; s <= n; s++) {
            unit.sasaran(String.valueOf(s), String.valueOf(s), pick(random, VERBS) + " " + thing(random));
            if (over >= 0 && random.nextInt(5) > 0) {
                unit.mendukung("u" + over + "/" + (1 + random.nextInt(sasaran.get(over))), random.nextInt(3) == 0);
            }
            unit.indikator("Persentase " + thing(random));
        }
        return unit.build();
    }

    private static String thing(Random random) {
        return pick(random, THINGS) + (random.nextBoolean() ? "" : " dan " + pick(random, THINGS));
    }

    private static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
