package id.pohon.document;

import id.pohon.model.Cascade;
import id.pohon.model.Nilai;
import id.pohon.model.Program;
import id.pohon.model.Unit;
import id.pohon.page.Link;
import id.pohon.page.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Perjanjian Kinerja of a unit with its superior, parts in the order of PermenPANRB 53/2014 (domain.md 5.1): title,
 * introduction, both parties, both statements, signatures, and the lampiran. Names stand there only if the content gives
 * them; a NIP never does.
 *
 * @param pertama who promises
 * @param kedua the superior
 */
public record PerjanjianDocument(
        DocumentFrame frame,
        List<String> office,
        String title,
        String lampiranTitle,
        Party pertama,
        Party kedua,
        Signature signature,
        UnitTable table,
        String targetHead,
        List<Budget> program,
        Colophon colophon) {

    /** One who signs; what is {@code ""} is left for the pen. */
    public record Party(String nama, String jabatan, String pangkat) {}

    /** A program, kegiatan or subkegiatan with its budget. */
    public record Budget(int no, String nama, String anggaran, String sumberDana) {}

    public boolean hasProgram() {
        return !program.isEmpty();
    }

    static PerjanjianDocument of(Order order, Unit unit) {
        Cascade cascade = order.cascade();
        String title = title(order);
        String lampiran = order.say("pk.lampiran", title);
        return new PerjanjianDocument(
                order.frame(List.of(
                        new Link(title, "#perjanjian"),
                        new Link(lampiran, "#lampiran"),
                        new Link(order.say("colophon"), "#keterangan-dokumen"))),
                List.of(cascade.instansi().wilayah(), cascade.instansi().nama()),
                title,
                lampiran,
                party(unit),
                order.edition()
                        .pohon()
                        .atasan(unit)
                        .map(PerjanjianDocument::party)
                        .orElse(outside(cascade)),
                new Signature(cascade.penetapan().tempat(), signed(order), order.year(), "", ""),
                UnitTable.of(order, unit, order.say("pk.caption.sasaran", unit.jabatan(), order.year())),
                order.wording().say("indikator.target"),
                program(order, unit),
                Colophon.of(order));
    }

    /** A cascade that changes an earlier one of its year needs a changed agreement. */
    private static String title(Order order) {
        return order.say(order.cascade().mengubah().isEmpty() ? "pk.title" : "pk.title.perubahan", order.year());
    }

    private static Party party(Unit unit) {
        Optional<Unit.Pejabat> pejabat = unit.pejabat();
        String as =
                pejabat.map(Unit.Pejabat::sebagai).filter(s -> s.endsWith(".")).orElse("");
        return new Party(
                pejabat.map(Unit.Pejabat::nama).orElse(""),
                as.isEmpty() ? unit.jabatan() : as + " " + unit.jabatan(),
                pejabat.map(Unit.Pejabat::pangkat).orElse(""));
    }

    private static Party outside(Cascade cascade) {
        return new Party(
                cascade.atasanInstansi().nama(), cascade.atasanInstansi().jabatan(), "");
    }

    /** The day of signing is only known if the list of documents names it; the preface has a day of its own. */
    private static String signed(Order order) {
        return order.cascade().dokumen().stream()
                .filter(d -> isPerjanjian(d.jenis()))
                .flatMap(d -> d.tanggal().stream())
                .findFirst()
                .map(order.wording()::date)
                .orElse("");
    }

    private static boolean isPerjanjian(String jenis) {
        String plain = jenis.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        return plain.equals("pk") || plain.startsWith("perjanjian kinerja");
    }

    private static List<Budget> program(Order order, Unit unit) {
        Set<String> wanted = new TreeSet<>();
        unit.sasaran().forEach(s -> wanted.addAll(s.program()));
        List<Program> program = order.cascade().program().stream()
                .filter(p -> wanted.contains(p.kode()))
                .toList();
        List<Budget> rows = new ArrayList<>();
        for (Program p : program) {
            Nilai anggaran = p.anggaran();
            rows.add(new Budget(
                    rows.size() + 1,
                    p.kode() + " " + p.nama(),
                    Values.text(order.wording(), anggaran),
                    p.sumberDana()));
        }
        return rows;
    }
}
