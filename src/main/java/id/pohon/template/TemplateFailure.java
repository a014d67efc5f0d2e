package id.pohon.template;

import id.pohon.report.Failure;
import id.pohon.report.Message;

/** A template that cannot be read or filled, with the place in it. */
public final class TemplateFailure extends Failure {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;

    /** @param key {@code templat.gagal} or {@code templat.kosong}; its last gap is the detail */
    TemplateFailure(String key, String template, int line, int column, String detail, Throwable cause) {
        this(Message.of(key, template, line, column, detail), template, line, column, "", cause);
    }

    private TemplateFailure(Message what, String template, int line, int column, String page, Throwable cause) {
        super(what, page, cause);
        this.template = template;
        this.line = line;
        this.column = column;
    }

    /** Path of the template below {@code templates/}. */
    public String template() {
        return template;
    }

    /** From 1, or 0 if the template as a whole is meant. */
    public int line() {
        return line;
    }

    /** From 1, or 0 if the template as a whole is meant. */
    public int column() {
        return column;
    }

    @Override
    public TemplateFailure onPage(String address) {
        return page().isEmpty() ? new TemplateFailure(what(), template, line, column, address, this) : this;
    }
}
