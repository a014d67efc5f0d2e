package id.pohon.page;

import id.pohon.check.Scores;
import id.pohon.data.DataFile;
import id.pohon.data.DataFiles;
import id.pohon.data.JsonLd;
import id.pohon.html.Html;
import id.pohon.model.Situs;
import id.pohon.site.Address;
import id.pohon.site.Kept;
import id.pohon.site.SiteFile;
import id.pohon.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The open data of one cascade: its files and the links to them. */
record EditionData(Edition edition, Situs situs, Wording wording, Routes routes, List<DataFile> files) {

    static EditionData of(Edition edition, Situs situs, Scores scores, Wording wording) {
        return new EditionData(
                edition, situs, wording, edition.routes(), DataFiles.of(edition.pohon(), situs, scores, wording));
    }

    /** The data of a cascade that is kept: what of it is published, as it is. */
    EditionData kept(Kept kept) {
        List<DataFile> there = files.stream()
                .filter(file -> kept.has(routes.data(file.name()).path()))
                .map(file -> file.withBytes(() -> bytes(kept, routes.data(file.name()))))
                .toList();
        return new EditionData(edition, situs, wording, routes, there);
    }

    private static byte[] bytes(Kept kept, Address address) {
        try {
            return kept.bytes(address.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the landing page tells programs: who publishes, and which data there is (schema.org). */
    Html jsonLd(Address page) {
        Html office = JsonLd.organization(edition.cascade(), situs);
        Html data = JsonLd.dataset(edition.cascade(), situs, wording, files, name -> page.to(routes.data(name)));
        return new Html(office.markup() + "\n" + data.markup());
    }

    List<SiteFile> siteFiles() {
        return files.stream()
                .map(file -> new SiteFile(routes.data(file.name()), file::lastBytes))
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
