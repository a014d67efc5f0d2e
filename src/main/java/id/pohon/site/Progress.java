package id.pohon.site;

/** Hears how far a build is; called from any thread. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, total) -> {};

    /** What a build does, one after the other. */
    enum Step {
        READ,
        CHECK,
        PLAN,
        MAKE,
        VERIFY,
        SWAP
    }

    /** So many files are made. */
    void made(int done, int total);

    /** The build comes to its next step. */
    default void begins(Step step) {}
}
