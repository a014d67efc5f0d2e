package id.pohon.site;

/** Hears how many files are made; called from any thread. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, total) -> {};

    void made(int done, int total);
}
