package id.pohon.page;

import id.pohon.check.Scores;
import id.pohon.data.DataFile;
import id.pohon.data.DataFiles;
import id.pohon.model.Situs;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import id.pohon.wording.Wording;
import java.util.List;

/** The open data of one cascade: its files and the links to them. */
record EditionData(Wording wording, Routes routes, List<DataFile> files) {

    static EditionData of(Edition edition, Situs situs, Scores scores, Wording wording) {
        return new EditionData(wording, edition.routes(), DataFiles.of(edition.pohon(), situs, scores, wording));
    }

    List<SiteFile> siteFiles() {
        return files.stream()
                .map(file -> new SiteFile(
                        routes.data(file.name()), () -> file.bytes().get()))
                .toList();
    }

    /** All files of the cascade. */
    List<Download> all(Address page) {
        return files.stream()
                .map(file -> Download.of(wording, file, routes.data(file.name()), page))
                .toList();
    }

    /** The files with certain names, for the table they belong to. */
    List<Download> named(Address page, String... names) {
        List<String> wanted = List.of(names);
        return files.stream()
                .filter(file -> wanted.contains(file.name()))
                .map(file -> Download.of(wording, file, routes.data(file.name()), page))
                .toList();
    }
}
