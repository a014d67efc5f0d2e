package id.pohon.site;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Where the files of a site go. */
@FunctionalInterface
public interface Target {

    /**
     * Makes all files and, if then still wanted, puts them in place of those of last time.
     *
     * @param wanted asked once when all files are made, because making them may bring findings
     * @return empty if not wanted; what was there is as it was
     */
    Optional<PublishResult> publish(List<SiteFile> files, BooleanSupplier wanted);
}
