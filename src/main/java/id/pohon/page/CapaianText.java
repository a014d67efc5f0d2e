package id.pohon.page;

import id.pohon.capaian.Capaian;
import id.pohon.wording.Wording;

/** A capaian in the language of the site. */
final class CapaianText {

    private CapaianText() {}

    /** {@code 90% (Tinggi)}, "tercapai", or why there is none; {@code ""} if nothing is filled in yet. */
    static String of(Capaian capaian, Wording wording) {
        if (capaian instanceof Capaian.Persen persen) {
            String number = wording.number(persen.nilai()) + "%";
            String text = persen.kelas().isEmpty() ? number : wording.say("capaian.kelas", number, persen.kelas());
            return persen.dibatasi() ? wording.say("capaian.dibatasi", text) : text;
        }
        if (capaian instanceof Capaian.TidakDapatDihitung no) {
            boolean empty = no.sebab() == Capaian.Sebab.TARGET_KOSONG || no.sebab() == Capaian.Sebab.REALISASI_KOSONG;
            return empty ? "" : wording.say(no.sebab().key());
        }
        return wording.say(capaian instanceof Capaian.Tercapai ? "capaian.tercapai" : "capaian.belum-tercapai");
    }
}
