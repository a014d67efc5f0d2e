package id.pohon.exchange;

import id.pohon.sheet.Cell;
import java.util.HashSet;
import java.util.Set;

/** Watches the printed numbers of a unit's sasaran; slips are kept as printed and noted. */
final class Numbering {

    private final Ledger ledger;
    private final Set<String> seen = new HashSet<>();
    private int last;

    /** @param unit may have sasaran already, if its table goes on elsewhere */
    Numbering(Ledger ledger, Entry unit) {
        this.ledger = ledger;
        unit.below().forEach(sasaran -> count(sasaran.text(Heading.NOMOR)));
    }

    /** A number without the dot or bracket behind it. */
    static String bare(String text) {
        return Tidy.phrase(text).replaceFirst("^\\(?([0-9A-Za-z.]*[0-9A-Za-z])[.)]*$", "$1");
    }

    void check(Cell cell, String nomor) {
        int number = number(nomor);
        if (nomor.isEmpty()) {
            return;
        }
        if (seen.contains(nomor)) {
            ledger.note(cell, number == 1 ? "impor.nomor-mulai-lagi" : "impor.nomor-ganda", nomor);
        } else if (number > 0 && number != last + 1) {
            ledger.note(cell, "impor.nomor-loncat", nomor, last);
        }
        count(nomor);
    }

    private void count(String nomor) {
        if (!nomor.isEmpty()) {
            seen.add(nomor);
            last = Math.max(0, number(nomor));
        }
    }

    private static int number(String nomor) {
        return nomor.matches("[0-9]{1,4}") ? Integer.parseInt(nomor) : -1;
    }
}
