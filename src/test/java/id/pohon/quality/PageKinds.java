package id.pohon.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which kinds of pages a site has, found by their addresses, so that a new kind is measured without being named here.
 * Two pages are of one kind if their addresses differ only in the cascade and in the kode of a unit, an office or a free
 * page.
 */
final class PageKinds {

    private static final Pattern CASCADE = Pattern.compile("^(?:[a-z0-9-]+/)*\\d{4}(?:-[a-z0-9-]+)?/");
    private static final Pattern ONE_OF_MANY = Pattern.compile("(^|/)(unit|halaman|tahun|perbandingan)/(?!index).*");
    private static final Pattern AGREEMENT = Pattern.compile("(perjanjian-kinerja)-.*");

    /** Pages at old addresses, which the browser leaves at once. */
    static final String LEADS_ON = "pengalihan";

    private PageKinds() {}

    /** Kind → the first page of it, by address. */
    static SortedMap<String, String> of(Path site) throws IOException {
        SortedMap<String, String> kinds = new TreeMap<>();
        for (String page : pages(site)) {
            kinds.putIfAbsent(leadsOn(site.resolve(page)) ? LEADS_ON : kind(page), page);
        }
        return kinds;
    }

    /** Addresses of all pages, sorted. */
    static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean leadsOn(Path page) throws IOException {
        return Files.readString(page).contains("http-equiv=\"refresh\"");
    }

    static String kind(String page) {
        String kind = CASCADE.matcher(page).replaceFirst("cascade/");
        kind = ONE_OF_MANY.matcher(kind).replaceFirst("$1$2/*");
        return AGREEMENT.matcher(kind).replaceFirst("$1-*");
    }
}
