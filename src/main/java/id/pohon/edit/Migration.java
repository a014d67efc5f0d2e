package id.pohon.edit;

import id.pohon.source.Written;

/** One step from a content format to the next. */
public interface Migration {

    /** The format it starts from; it ends at the next number. */
    int from();

    /**
     * Changes one file.
     *
     * @param file below the content folder, joined by {@code /}
     * @param keys of the file, with their places in its text
     * @param edits collects the changes; {@code format} itself is not among them
     */
    void change(String file, Written.Obj keys, TextEdits edits);
}
