package id.pohon.data;

import id.pohon.model.Arah;
import id.pohon.model.Cascade;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Situs;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.util.List;

/**
 * {@code stratml.xml}: the cascade in Strategy Markup Language Part 2 (ISO 17469-1, ANSI/AIIM 22:2017). A unit is a
 * Goal, a sasaran an Objective, an indikator a PerformanceIndicator. StratML knows Relationships only between
 * indicators, so a link of a sasaran stands on its first indikator.
 */
final class StratMl {

    static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    private final Pohon pohon;
    private final Cascade cascade;
    private final Situs situs;
    private final Wording wording;
    private final StratMlIndikator indikator;

    private StratMl(Pohon pohon, Situs situs, Wording wording) {
        this.pohon = pohon;
        this.cascade = pohon.cascade();
        this.situs = situs;
        this.wording = wording;
        this.indikator = new StratMlIndikator(pohon, wording);
    }

    /** Has the cascade what StratML requires: one Goal? */
    static boolean fits(Pohon pohon) {
        return !pohon.unit().isEmpty();
    }

    static byte[] write(Pohon pohon, Situs situs, Wording wording) {
        return Xml.document(new StratMl(pohon, situs, wording)::document);
    }

    private void document(Xml xml) {
        xml.root(NAMESPACE, "PerformancePlanOrReport", root -> {
            root.attribute("Type", hasRealisasi() ? "Performance_Report" : "Performance_Plan");
            root.text("Name", cascade.judul());
            root.optional("Description", cascade.sumber().judul());
            root.optional("OtherInformation", cascade.sumber().keterangan());
            root.element("StrategicPlanCore", this::core);
            root.element("AdministrativeInformation", this::administrative);
            if (!situs.kontak().isKosong()) {
                root.element("Submitter", this::submitter);
            }
        });
    }

    private void submitter(Xml xml) {
        xml.optional("GivenName", situs.kontak().ppid());
        xml.optional("PhoneNumber", situs.kontak().telepon());
        xml.optional("EmailAddress", situs.kontak().email());
    }

    private boolean hasRealisasi() {
        return pohon.sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .anyMatch(i -> !i.realisasi().isKosong());
    }

    private void core(Xml xml) {
        xml.element("Organization", organization -> {
            organization.text("Name", cascade.instansi().nama());
            organization.text("Identifier", Identifier.instansi(cascade));
            organization.optional("Description", cascade.instansi().wilayah());
        });
        one(xml, "Vision", "visi");
        one(xml, "Mission", "misi");
        List<Arah> others = cascade.arah().stream().filter(a -> !standsAlone(a)).toList();
        if (!others.isEmpty()) {
            xml.element("Goal", goal -> {
                goal.text("Name", wording.say("data.lembar.arah"));
                goal.text("Description", "");
                goal.text("Identifier", Identifier.ARAH);
                others.forEach(a -> goal.element("Objective", o -> arah(o, a)));
            });
        }
        for (Unit unit : pohon.unit()) {
            xml.element("Goal", goal -> unit(goal, unit));
        }
    }

    /** StratML has one Vision and one Mission; if there are more, all of them become Objectives. */
    private void one(Xml xml, String name, String jenis) {
        for (Arah arah : cascade.arah()) {
            if (arah.jenis().equals(jenis) && standsAlone(arah)) {
                xml.element(name, element -> {
                    element.text("Description", arah.uraian());
                    element.text("Identifier", Identifier.arah(arah.kode()));
                });
            }
        }
    }

    private boolean standsAlone(Arah arah) {
        boolean statement = arah.jenis().equals("visi") || arah.jenis().equals("misi");
        return statement
                && arah.indikator().isEmpty()
                && cascade.arah().stream()
                                .filter(a -> a.jenis().equals(arah.jenis()))
                                .count()
                        == 1;
    }

    private void arah(Xml xml, Arah arah) {
        xml.text("Name", arah.uraian());
        xml.text("Identifier", Identifier.arah(arah.kode()));
        xml.text("SequenceIndicator", arah.kode());
        xml.optional("OtherInformation", arah.dokumen());
        indikator(xml, arah.indikator(), "");
    }

    private void unit(Xml xml, Unit unit) {
        xml.text("Name", unit.jabatan());
        xml.text("Description", unit.keterangan().bahasaSederhana());
        xml.text("Identifier", Identifier.unit(unit.kode()));
        xml.text("SequenceIndicator", String.valueOf(pohon.unit().indexOf(unit) + 1));
        xml.element("Stakeholder", stakeholder -> {
            stakeholder.attribute("StakeholderTypeType", "Organization");
            stakeholder.text("Name", unit.jabatan());
            stakeholder.element("Role", role -> {
                role.text("Name", wording.say("data.penanggung-jawab"));
                role.text("RoleType", "Performer");
            });
        });
        xml.optional("OtherInformation", unit.keterangan().catatan());
        unit.sasaran().forEach(s -> xml.element("Objective", objective -> sasaran(objective, s)));
    }

    private void sasaran(Xml xml, Sasaran sasaran) {
        xml.text("Name", sasaran.uraian());
        xml.optional("Description", sasaran.keterangan().bahasaSederhana());
        xml.text("Identifier", Identifier.sasaran(sasaran.id()));
        xml.optional("SequenceIndicator", sasaran.nomor());
        xml.optional("OtherInformation", sasaran.keterangan().catatan());
        indikator(xml, sasaran.indikator(), sasaran.jenis());
    }

    private void indikator(Xml xml, List<Indikator> list, String jenis) {
        for (int i = 0; i < list.size(); i++) {
            indikator.write(xml, list.get(i), i + 1, jenis);
        }
    }

    private void administrative(Xml xml) {
        xml.text("Identifier", Identifier.cascade(cascade));
        xml.text("StartDate", cascade.tahun() + "-01-01");
        xml.text("EndDate", cascade.tahun() + "-12-31");
        xml.optional("PublicationDate", About.date(cascade.diterbitkan()));
        xml.optional("Source", situs.alamat().isEmpty() ? "" : situs.alamat() + cascade.alamat() + "/index.html");
    }
}
