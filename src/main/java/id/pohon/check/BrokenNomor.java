package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Related;
import id.pohon.report.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * P120: printed numbers of the sasaran of a unit are doubled or skipped. Reason: readers who cite a number mean one sasaran, and a
 * gap looks like something lost. Basis: consistency (A20).
 */
final class BrokenNomor implements Rule {

    @Override
    public String code() {
        return "P120";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.cascade().unit()) {
                doubled(unit, findings);
                skipped(unit, findings);
            }
        }
    }

    private static void doubled(Unit unit, Findings findings) {
        Map<String, Sasaran> seen = new HashMap<>();
        for (Sasaran sasaran : unit.sasaran()) {
            Sasaran first = sasaran.nomor().isEmpty() ? null : seen.putIfAbsent(sasaran.nomor(), sasaran);
            if (first != null) {
                Related related = new Related(first.at().value("nomor"), Message.of("P120.lihat"));
                Message message = Message.of("P120", sasaran.nomor());
                findings.add(sasaran.at().value("nomor"), message, Message.of("P120.hint"), related);
            }
        }
    }

    private static void skipped(Unit unit, Findings findings) {
        Set<Integer> all = new HashSet<>();
        unit.sasaran().forEach(sasaran -> all.add(number(sasaran)));
        int last = -1;
        for (Sasaran sasaran : unit.sasaran()) {
            int number = number(sasaran);
            if (last > 0 && number > last + 1 && !all.contains(last + 1)) {
                Message message = Message.of("P120.lompat", last + 1, last, number);
                findings.add(sasaran.at().value("nomor"), message, Message.of("P120.hint"));
            }
            last = number < 0 ? last : number;
        }
    }

    private static int number(Sasaran sasaran) {
        String nomor = sasaran.nomor();
        boolean digits = !nomor.isEmpty() && nomor.length() < 9 && nomor.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(nomor) : -1;
    }
}
