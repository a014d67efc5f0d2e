package id.pohon.report;

/**
 * What stops a run and is not the content's fault: a folder that cannot be written, a broken template. One message that
 * says what now; never shown with a stack trace.
 */
public class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;
    private final String page;

    public Failure(Message what) {
        this(what, "", null);
    }

    public Failure(Message what, Throwable cause) {
        this(what, "", cause);
    }

    protected Failure(Message what, String page, Throwable cause) {
        super(what.key() + " " + what.args(), cause);
        this.what = what;
        this.page = page;
    }

    /** What happened, in no language yet. */
    public Message what() {
        return what;
    }

    /** Address of the page that was being made, or {@code ""}. */
    public String page() {
        return page;
    }

    /** The same failure, met while a page was being made. */
    public Failure onPage(String address) {
        return page.isEmpty() ? new Failure(what, address, this) : this;
    }
}
