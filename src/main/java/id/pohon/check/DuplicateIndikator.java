package id.pohon.check;

import id.pohon.model.Arah;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.report.Severity;

/**
 * P112: two indikator of a sasaran have one kode. Reason: citations of it could mean either. Basis: consistency (A19).
 */
final class DuplicateIndikator implements Rule {

    @Override
    public String code() {
        return "P112";
    }

    @Override
    public Severity severity() {
        return Severity.GALAT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            for (Unit unit : pohon.cascade().unit()) {
                for (Sasaran sasaran : unit.sasaran()) {
                    Duplicates.report(sasaran.indikator(), Indikator::kode, Indikator::at, findings, "P112");
                }
            }
            for (Arah arah : pohon.cascade().arah()) {
                Duplicates.report(arah.indikator(), Indikator::kode, Indikator::at, findings, "P112");
            }
        }
    }
}
