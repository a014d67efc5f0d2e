package id.pohon.check;

import id.pohon.report.Severity;

/** A rule that knows its code and severity from the start. */
abstract class CodedRule implements Rule {

    private final String code;
    private final Severity severity;

    CodedRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final Severity severity() {
        return severity;
    }
}
