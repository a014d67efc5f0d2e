package id.pohon.cli;

/** What the shell is told. */
final class Exit {

    /** Done; the answer is yes. */
    static final int YES = 0;
    /** The answer is no: a galat, or with {@code --strict} a peringatan, or nothing to publish. */
    static final int NO = 1;
    /** The command was given wrongly. */
    static final int USAGE = 2;
    /** The machine or Pohon itself is at fault. */
    static final int FAILURE = 3;

    private Exit() {}
}
