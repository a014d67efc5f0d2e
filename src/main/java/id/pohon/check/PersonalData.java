package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Halaman;
import id.pohon.model.Indikator;
import id.pohon.model.Keterangan;
import id.pohon.model.Narasi;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Message;
import id.pohon.report.Place;
import id.pohon.report.Position;
import id.pohon.report.Severity;

/**
 * P507: text that would be published holds what looks like a NIP (18 digits), a NIK (16 digits) or a mobile
 * telephone number. Only such numbers are meant whose digits can be a date of birth, and no telephone that {@code
 * situs.kontak} publishes. {@code pejabat.nip} is not looked at, because it never leaves the content. A galat,
 * because what is published cannot be called back; it can be waived in place. Basis: UU 27/2022 on personal data,
 * as far as known to us (E7).
 */
final class PersonalData extends CodedRule {

    PersonalData() {
        super("P507", Severity.GALAT);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        String office = digits(subject.content().situs().kontak().telepon());
        PersonalNumbers numbers = new PersonalNumbers(office);
        for (Halaman halaman : subject.content().halaman()) {
            look(numbers, halaman.isi(), findings);
        }
        for (Pohon pohon : subject.pohon()) {
            Cascade cascade = pohon.cascade();
            look(numbers, cascade.pengantar(), findings);
            look(numbers, cascade.penetapan().nama(), cascade.at().value("penetapan"), findings);
            look(numbers, cascade.sumber().keterangan(), cascade.at().value("sumber"), findings);
            for (Unit unit : cascade.unit()) {
                unit(numbers, unit, findings);
            }
        }
    }

    private static void unit(PersonalNumbers numbers, Unit unit, Findings findings) {
        look(numbers, unit.narasi(), findings);
        look(numbers, unit.jabatan(), unit.at().value("jabatan"), findings);
        unit.pejabat()
                .ifPresent(person -> look(
                        numbers,
                        person.nama() + " " + person.pangkat(),
                        unit.at().value("pejabat"),
                        findings));
        keterangan(numbers, unit.keterangan(), unit.at(), findings);
        for (Sasaran sasaran : unit.sasaran()) {
            look(numbers, sasaran.uraian(), sasaran.at().value("uraian"), findings);
            keterangan(numbers, sasaran.keterangan(), sasaran.at(), findings);
            for (Indikator each : sasaran.indikator()) {
                look(numbers, each.uraian(), each.at().value("uraian"), findings);
                look(numbers, each.alasan(), each.at().value("alasan"), findings);
                look(numbers, each.definisi(), each.at().value("definisi"), findings);
                look(numbers, each.sumberData(), each.at().value("sumber_data"), findings);
                look(numbers, each.penyediaData(), each.at().value("penyedia_data"), findings);
                look(numbers, each.penanggungJawab(), each.at().value("penanggung_jawab"), findings);
                look(numbers, each.bukti(), each.at().value("bukti"), findings);
                keterangan(numbers, each.keterangan(), each.at(), findings);
            }
        }
    }

    private static void keterangan(PersonalNumbers numbers, Keterangan notes, Place at, Findings findings) {
        look(numbers, notes.catatan(), at.value("catatan"), findings);
        look(numbers, notes.bahasaSederhana(), at.value("bahasa_sederhana"), findings);
    }

    private static void look(PersonalNumbers numbers, Narasi text, Findings findings) {
        if (!text.isKosong()) {
            String[] lines = text.markdown().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                Position at = new Position(text.at().file(), text.at().line() + i, 1);
                look(numbers, lines[i], at, findings);
            }
        }
    }

    private static void look(PersonalNumbers numbers, String text, Position at, Findings findings) {
        for (String kind : numbers.in(text)) {
            findings.add(at, Message.of("P507." + kind), Message.of("P507.hint"));
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
