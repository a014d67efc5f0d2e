package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.report.Message;
import id.pohon.report.Severity;

/**
 * P125: the folder is named after another year than {@code tahun}. Reason: a copied year whose {@code tahun} was forgotten appears
 * under the wrong one. Basis: consistency.
 */
final class TahunOfFolder implements Rule {

    @Override
    public String code() {
        return "P125";
    }

    @Override
    public Severity severity() {
        return Severity.PERINGATAN;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Cascade cascade : subject.content().cascade()) {
            String folder = cascade.alamat().substring(cascade.alamat().lastIndexOf('/') + 1);
            boolean year = folder.length() == 4 && folder.chars().allMatch(Character::isDigit);
            if (year && cascade.at().has("tahun") && !folder.equals(String.valueOf(cascade.tahun()))) {
                Message message = Message.of("P125", folder, cascade.tahun());
                findings.add(cascade.at().value("tahun"), message, Message.of("P125.hint"));
            }
        }
    }
}
