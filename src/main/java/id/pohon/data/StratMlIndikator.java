package id.pohon.data;

import id.pohon.model.Berkala;
import id.pohon.model.Dukungan;
import id.pohon.model.Indikator;
import id.pohon.model.Nilai;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.wording.Wording;
import java.util.List;
import java.util.Optional;

/** A StratML PerformanceIndicator: what it measures, what it is related to, targets and results by period. */
final class StratMlIndikator {

    private static final List<String> QUARTER_STARTS = List.of("01-01", "04-01", "07-01", "10-01");
    private static final List<String> QUARTER_ENDS = List.of("03-31", "06-30", "09-30", "12-31");

    private final Pohon pohon;
    private final Wording wording;
    private final int tahun;

    StratMlIndikator(Pohon pohon, Wording wording) {
        this.pohon = pohon;
        this.wording = wording;
        this.tahun = pohon.cascade().tahun();
    }

    /**
     * @param number its place among the indikator of its sasaran, from 1
     * @param jenis of its sasaran, or {@code ""}
     */
    void write(Xml xml, Indikator indikator, int number, String jenis) {
        xml.element("PerformanceIndicator", element -> {
            element.attribute("ValueChainStage", stage(indikator.jenis(), jenis));
            element.attribute(
                    "PerformanceIndicatorType", type(indikator.target().tahun()));
            element.text("SequenceIndicator", String.valueOf(number));
            element.text("MeasurementDimension", indikator.uraian());
            element.text("UnitOfMeasurement", indikator.satuan());
            element.text("Identifier", Identifier.indikator(indikator.id()));
            relationships(element, indikator);
            measurements(element, indikator);
            element.optional("OtherInformation", indikator.definisi());
        });
    }

    private static String stage(String jenis, String sasaran) {
        return switch (jenis.isEmpty() ? sasaran : jenis) {
            case "ultimate", "intermediate", "immediate", "outcome" -> "Outcome";
            case "output" -> "Output";
            case "input" -> "Input";
            default -> "";
        };
    }

    private static String type(Nilai target) {
        if (target.isKosong()) {
            return "";
        }
        return target instanceof Nilai.Teks ? "Qualitative" : "Quantitative";
    }

    private void relationships(Xml xml, Indikator indikator) {
        Optional<Sasaran> first =
                pohon.sasaran(indikator.sasaran()).filter(s -> s.indikator().get(0) == indikator);
        for (Dukungan dukungan : indikator.mendukung()) {
            narrower(xml, dukungan);
        }
        if (first.isEmpty()) {
            return;
        }
        Sasaran sasaran = first.get();
        sasaran.mendukung().forEach(d -> narrower(xml, d));
        for (Tautan tautan : pohon.didukung(sasaran)) {
            relationship(xml, "Broader_Than", Identifier.sasaran(tautan.dari().id()), "", note(tautan.dukungan()));
        }
        sasaran.lintas().forEach(l -> relationship(xml, "Peer_To", peer(l.ke()), l.ke(), l.alasan()));
    }

    /** A partner in this cascade has an identifier; another office has only its name. */
    private String peer(String ke) {
        if (pohon.unit(ke).isPresent()) {
            return Identifier.unit(ke);
        }
        return pohon.sasaran(ke).isPresent() ? Identifier.sasaran(ke) : "";
    }

    /** An unresolved link would lead nowhere. */
    private void narrower(Xml xml, Dukungan dukungan) {
        boolean broken = pohon.terputus().stream().anyMatch(t -> t.dukungan() == dukungan);
        if (!broken) {
            relationship(xml, "Narrower_Than", Identifier.target(dukungan.ke()), dukungan.ke(), note(dukungan));
        }
    }

    private String note(Dukungan dukungan) {
        String usulan = dukungan.usulan() ? wording.say("usulan") : "";
        boolean both = !usulan.isEmpty() && !dukungan.alasan().isEmpty();
        return usulan + (both ? ": " : "") + dukungan.alasan();
    }

    private static void relationship(Xml xml, String type, String referent, String name, String description) {
        xml.element("Relationship", relationship -> {
            relationship.attribute("RelationshipType", type);
            relationship.optional("ReferentIdentifier", referent);
            relationship.optional("Name", name);
            relationship.optional("Description", description);
        });
    }

    private void measurements(Xml xml, Indikator indikator) {
        indikator
                .baseline()
                .ifPresent(b -> xml.element("MeasurementInstance", instance -> {
                    String year = b.tahun().matches("\\d{4}") ? b.tahun() : "";
                    String start = year.isEmpty() ? "" : year + "-01-01";
                    String end = year.isEmpty() ? "" : year + "-12-31";
                    String what = wording.say("data.kondisi-awal") + (year.isEmpty() ? " " + b.tahun() : "");
                    result(instance, "ActualResult", new Period(start, end, what.strip()), b.nilai());
                }));
        Berkala target = indikator.target();
        Berkala realisasi = indikator.realisasi();
        Period whole = new Period(tahun + "-01-01", tahun + "-12-31", "");
        measurement(xml, whole, target.tahun(), realisasi.tahun());
        for (int q = 0; q < QUARTER_STARTS.size(); q++) {
            Period quarter = new Period(tahun + "-" + QUARTER_STARTS.get(q), tahun + "-" + QUARTER_ENDS.get(q), "");
            measurement(xml, quarter, target.tw().get(q), realisasi.tw().get(q));
        }
        String end = pohon.cascade().periode().map(p -> p.selesai() + "-12-31").orElse("");
        String what = wording.say("data.target-akhir");
        measurement(xml, new Period("", end, what), indikator.targetJangkaMenengah(), Nilai.KOSONG);
    }

    private record Period(String start, String end, String description) {}

    private static void measurement(Xml xml, Period period, Nilai target, Nilai realisasi) {
        if (target.isKosong() && realisasi.isKosong()) {
            return;
        }
        xml.element("MeasurementInstance", instance -> {
            result(instance, "TargetResult", period, target);
            result(instance, "ActualResult", period, realisasi);
        });
    }

    private static void result(Xml xml, String name, Period period, Nilai nilai) {
        if (nilai.isKosong()) {
            return;
        }
        xml.element(name, result -> {
            result.optional("StartDate", period.start());
            result.optional("EndDate", period.end());
            if (nilai instanceof Nilai.Angka angka) {
                result.text("NumberOfUnits", angka.nilai().toPlainString());
            } else {
                result.element("Descriptor", d -> d.text("DescriptorValue", nilai.tertulis()));
            }
            result.optional("Description", period.description());
        });
    }
}
