package id.pohon.sheet;

import id.pohon.report.Message;

/** A file that is not read, because it is broken, too large or unsafe; the message says what to do. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    public Refused(String key, Object... args) {
        super(key);
        this.what = Message.of(key, args);
    }

    public Message what() {
        return what;
    }
}
