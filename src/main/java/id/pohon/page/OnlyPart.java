package id.pohon.page;

import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.site.Kept;
import id.pohon.site.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A build of one cascade into a site that stands. Its pages, those that join the years of its office, and the files of
 * the whole site are made; the pages of other cascades and offices are kept as they are published.
 *
 * @param alamat of the cascade that is made
 * @param instansi its office
 * @param all addresses of all cascades
 */
public record OnlyPart(String alamat, String instansi, Set<String> all, Kept kept) {

    public OnlyPart {
        all = Set.copyOf(all);
    }

    public static OnlyPart of(Content content, String alamat, Kept kept) {
        String instansi = content.cascade().stream()
                .filter(cascade -> cascade.alamat().equals(alamat))
                .findFirst()
                .orElseThrow()
                .instansi()
                .kode();
        Set<String> all = content.cascade().stream().map(Cascade::alamat).collect(Collectors.toSet());
        return new OnlyPart(alamat, instansi, all, kept);
    }

    /** Is it kept, and not made? */
    public boolean isKept(String path) {
        return isOfOtherCascade(path) || isOfOtherOffice(path);
    }

    /** What is made of a plan, with what is kept. */
    public List<SiteFile> files(List<SiteFile> plan) {
        List<SiteFile> files = new ArrayList<>();
        plan.stream().filter(file -> !isKept(file.address().path())).forEach(files::add);
        files.addAll(kept.files(this::isKept));
        return files;
    }

    /** Will it be on the site? */
    boolean isThere(String path) {
        return !isKept(path) || kept.has(path);
    }

    boolean isOther(Edition edition) {
        return !edition.cascade().alamat().equals(alamat);
    }

    private boolean isOfOtherCascade(String path) {
        return Routes.base(path, all).filter(base -> !base.equals(alamat)).isPresent();
    }

    /** Which year is the newest also says which index of search is, and that is one for the whole site. */
    private boolean isOfOtherOffice(String path) {
        for (String folder : List.of("tahun/", "perbandingan/")) {
            if (path.startsWith(folder) && path.indexOf('/', folder.length()) > 0) {
                return !path.startsWith(folder + instansi + "/") && !path.endsWith("/newest.js");
            }
        }
        return false;
    }
}
