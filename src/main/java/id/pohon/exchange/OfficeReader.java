package id.pohon.exchange;

import id.pohon.model.Kode;
import id.pohon.sheet.Cell;
import id.pohon.sheet.Sheet;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables that offices really have: one for each unit, with No, Sasaran, Indikator and perhaps Satuan, Target. */
final class OfficeReader {

    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");

    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Draft draft = new Draft();
    private final Slugs unitKode;
    private OptionalInt tahun;

    /** @param tahun of the cascade, if it is known beforehand */
    OfficeReader(OptionalInt tahun, Ledger ledger, Vocabulary vocabulary) {
        this.tahun = tahun;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.unitKode = new Slugs(vocabulary::isSmall);
    }

    void read(Sheet sheet) {
        ledger.open(sheet);
        new OfficeSheet(sheet, this).read();
    }

    Draft draft() {
        for (Entry unit : draft.unit) {
            unit.below().forEach(this::kode);
            kode(unit);
        }
        return draft;
    }

    Ledger ledger() {
        return ledger;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    OptionalInt tahun() {
        return tahun;
    }

    /** The unit of a name, new or known already. */
    Entry unit(String jabatan) {
        return draft.unit.stream()
                .filter(u -> Vocabulary.plain(u.text(Entry.JABATAN)).equals(Vocabulary.plain(jabatan)))
                .findFirst()
                .orElseGet(() -> {
                    Entry unit = new Entry()
                            .set(Entry.KODE, unitKode.propose(jabatan, "unit"))
                            .set(Entry.JABATAN, jabatan);
                    draft.unit.add(unit);
                    return unit;
                });
    }

    /** A line above the tables; false if it says nothing that we know. */
    boolean title(Cell cell) {
        String text = Tidy.phrase(cell.text());
        if (vocabulary.isInstansi(text) && !draft.cascade.has("instansi.nama")) {
            String nama = UnitName.readable(text, vocabulary);
            String bare = nama.replaceFirst("^\\S+ ", "");
            draft.cascade.set("instansi.kode", Kode.from(bare)).set("instansi.nama", nama);
        } else if (vocabulary.isTitle(text) && !draft.cascade.has("judul")) {
            draft.cascade.set("judul", text);
        } else if (!text.matches("(?i)tahun (anggaran )?20[0-9]{2}")) {
            return false;
        }
        Matcher year = YEAR.matcher(text);
        if (year.find() && !draft.cascade.has("tahun")) {
            draft.cascade.set("tahun", year.group(1));
            tahun = tahun.isPresent() ? tahun : OptionalInt.of(Integer.parseInt(year.group(1)));
        }
        ledger.imported(cell);
        return true;
    }

    private void kode(Entry parent) {
        Slugs slugs = new Slugs(vocabulary::isFiller);
        int position = 1;
        for (Entry entry : parent.below()) {
            entry.set(Entry.KODE, slugs.propose(entry.text(Entry.URAIAN), String.valueOf(position++)));
        }
    }
}
