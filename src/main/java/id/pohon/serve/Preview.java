package id.pohon.serve;

import java.util.Collections;
import java.util.SortedMap;

/**
 * What the browser is shown.
 *
 * @param version differs when any file does; {@code ""} before there is a site
 * @param files path such as {@code 2024/index.html} → bytes of the last site that could be made
 * @param notice what is to be said about the content as it is now
 * @param broken is the content now such that these files are older than it?
 */
public record Preview(String version, SortedMap<String, byte[]> files, Notice notice, boolean broken) {

    /**
     * Words for the corner of every page.
     *
     * @param language of the words, such as {@code id}
     * @param title one line
     * @param text what the terminal said, line for line; may be empty
     * @param stopped one line for when the server is gone
     */
    public record Notice(String language, String title, String text, String stopped) {}

    public Preview {
        files = Collections.unmodifiableSortedMap(files);
    }
}
