package id.pohon.page;

import id.pohon.capaian.Capaian;
import id.pohon.capaian.NamaRumus;
import id.pohon.capaian.Perhitungan;
import id.pohon.capaian.Skala;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Nilai;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What readers need to follow the capaian of a cascade: quarters, formulas, classes. */
record CapaianNotes(Perhitungan perhitungan, Cascade cascade, Wording wording) {

    static CapaianNotes of(Cascade cascade, Wording wording) {
        return new CapaianNotes(Perhitungan.of(cascade.capaian()), cascade, wording);
    }

    /** The quarters of an indikator, how they make its year, and its formula if it is not that of most. */
    List<Fact> facts(Indikator i) {
        List<Fact> facts = new ArrayList<>();
        List<Capaian> capaian = perhitungan.triwulan(i);
        for (int tw = 0; tw < 4; tw++) {
            Nilai target = i.target().tw().get(tw);
            Nilai realisasi = i.realisasi().tw().get(tw);
            if (!target.isKosong() || !realisasi.isKosong()) {
                facts.add(Fact.text(
                        wording.say("capaian.triwulan", String.valueOf(tw + 1)),
                        quarter(target, realisasi, capaian.get(tw))));
            }
        }
        if (!facts.isEmpty()) {
            facts.add(Fact.text(wording.say("capaian.setahun"), year(i)));
        }
        NamaRumus rumus = perhitungan.rumus(i);
        if (isReached(i) && rumus != NamaRumus.NAIK) {
            facts.add(Fact.text(wording.say("col.capaian"), wording.say(rumus.key() + ".nama")));
        }
        return facts;
    }

    /** Formulas and classes behind a table of these indikator; nothing if none of them has a capaian. */
    List<String> below(List<Indikator> all) {
        List<Indikator> reached = all.stream().filter(this::isReached).toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        reached.stream()
                .map(perhitungan::rumus)
                .distinct()
                .sorted()
                .map(rumus ->
                        wording.say("capaian.rumus", wording.say(rumus.key() + ".nama"), wording.say(rumus.key())))
                .forEach(notes::add);
        if (reached.stream().anyMatch(i -> perhitungan.tahun(i) instanceof Capaian.Persen)) {
            notes.add(scale());
        }
        return notes;
    }

    private String scale() {
        Skala skala = perhitungan.skala();
        String classes = skala.kelas().stream()
                .map(k -> wording.say("capaian.mulai", k.nama(), wording.number(k.mulai())))
                .collect(Collectors.joining(", "));
        String scale = wording.say(skala.bawaan() ? "capaian.skala.bawaan" : "capaian.skala", classes);
        return cascade.capaian()
                .batas()
                .map(batas -> scale + " " + wording.say("capaian.batas.paling", wording.number(batas)))
                .orElse(scale);
    }

    private String quarter(Nilai target, Nilai realisasi, Capaian capaian) {
        List<String> parts = new ArrayList<>();
        part(parts, "capaian.tw.target", target);
        part(parts, "capaian.tw.realisasi", realisasi);
        if (!target.isKosong() && !realisasi.isKosong()) {
            parts.add(wording.say(
                    "capaian.tw.capaian", CapaianView.of(capaian, wording).line(wording)));
        }
        return String.join("; ", parts);
    }

    private void part(List<String> parts, String key, Nilai nilai) {
        if (!nilai.isKosong()) {
            parts.add(wording.say(key, Values.text(wording, nilai)));
        }
    }

    /** Where the value of the year comes from. */
    private String year(Indikator i) {
        boolean target = !i.target().tahun().isKosong();
        boolean realisasi = !i.realisasi().tahun().isKosong();
        if (target && realisasi) {
            return wording.say("capaian.setahun.ditulis");
        }
        String sifat = wording.say(
                "capaian.setahun." + i.sifat().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (target) {
            return wording.say("capaian.tw.realisasi", sifat);
        }
        return realisasi ? wording.say("capaian.tw.target", sifat) : sifat;
    }

    private boolean isReached(Indikator i) {
        return !(perhitungan.tahun(i) instanceof Capaian.TidakDapatDihitung);
    }
}
