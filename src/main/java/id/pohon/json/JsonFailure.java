package id.pohon.json;

/** JSON that cannot be read as what it should be; the message says where. */
public final class JsonFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JsonFailure(String message) {
        super(message);
    }

    JsonFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
