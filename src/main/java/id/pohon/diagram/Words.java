package id.pohon.diagram;

import id.pohon.model.Arah;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The words of pictures: names of boxes and rows, remarks, and numbers as ranges. */
final class Words {

    private final Wording wording;

    Words(Wording wording) {
        this.wording = wording;
    }

    String say(String key, Object... args) {
        return wording.say("diagram." + key, args);
    }

    String count(String key, int n) {
        return wording.count("diagram." + key, n);
    }

    String list(List<String> items) {
        return wording.list(items);
    }

    /** "15 sasaran · 15 indikator" */
    String counts(Unit unit) {
        return say(
                "jumlah",
                count("sasaran", unit.sasaran().size()),
                count("indikator", unit.indikator().size()));
    }

    /** "Sasaran 10", and the number in print if it is another. */
    String name(Unit unit, Sasaran sasaran) {
        String printed = Numbers.printed(unit, sasaran);
        String name = say("sasaran-nomor", Numbers.of(unit, sasaran));
        return printed.isEmpty() ? name : name + " (" + say("tercetak", printed) + ")";
    }

    /** "Sasaran 1–4 dan 6" */
    String names(Unit unit, List<Sasaran> sasaran) {
        return say("sasaran-nomor", list(Numbers.ranges(unit, sasaran)));
    }

    /** "tercetak “12”", or "" if the row shows what is printed. */
    String printed(Unit unit, Sasaran sasaran) {
        String printed = Numbers.printed(unit, sasaran);
        return printed.isEmpty() ? "" : say("tercetak", printed);
    }

    /** "Misi · RPJMD Kabupaten … 2021–2026" */
    String name(Arah arah) {
        String jenis = say("arah." + arah.jenis());
        String name = arah.dokumen().isEmpty() ? jenis : say("jumlah", jenis, arah.dokumen());
        return arah.isUsulan() ? say("usulan", name) : name;
    }

    /** What a line means, in one word or two. */
    String relation(Line line) {
        return switch (line) {
            case STRUCTURE -> say("relasi.bawahan");
            case SUPPORT -> say("relasi.mendukung");
            case USULAN -> say("relasi.mendukung-usulan");
            case LINTAS -> say("relasi.lintas");
        };
    }

    /** Whether a line to a sasaran runs up the chain of command, or across. */
    static Line line(Pohon pohon, Unit from, Sasaran to, boolean usulan) {
        if (usulan) {
            return Line.USULAN;
        }
        Unit owner = pohon.pemilik(to);
        return owner.equals(from) || pohon.garis(from).contains(owner) ? Line.SUPPORT : Line.LINTAS;
    }

    /** How many units stand under a unit, at all levels. */
    static int below(Pohon pohon, Unit unit) {
        List<Unit> below = pohon.bawahan(unit);
        int sum = below.size();
        for (Unit u : below) {
            sum += below(pohon, u);
        }
        return sum;
    }

    /** "Kasubbag Umum, sasaran 1–4, mendukung sasaran 10" */
    static String sentence(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                said.add(part);
            }
        }
        return String.join(", ", said);
    }
}
