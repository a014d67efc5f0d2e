package id.pohon.page;

import id.pohon.diagram.Picture;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pictures that could not be drawn, gathered while pages are made by several threads. */
public final class PictureFailures {

    private final SortedMap<String, String> reasons = Collections.synchronizedSortedMap(new TreeMap<>());

    public void add(Edition edition, Picture picture) {
        reasons.put(edition.cascade().alamat() + "/" + picture.id(), picture.message());
    }

    /** Picture, named by cascade and id → why. */
    public SortedMap<String, String> reasons() {
        synchronized (reasons) {
            return new TreeMap<>(reasons);
        }
    }
}
