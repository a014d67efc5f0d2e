package id.pohon.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which kinds of pages a site has, found by their addresses, so that a new kind is measured without being named here.
 * Two pages are of one kind if their addresses differ only in the cascade and in the kode of a unit, an office or a free
 * page.
 */
final class PageKinds {

    private static final Pattern CASCADE = Pattern.compile("^(?:[a-z0-9-]+/)*\\d{4}(?:-[a-z0-9-]+)?/");
    private static final Pattern ONE_OF_MANY = Pattern.compile("(^|/)(unit|halaman|perbandingan)/(?!index).*");
    private static final Pattern OVER_YEARS = Pattern.compile("^tahun/[^/]+/(index\\.html|.*)");
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

    /** The pages that a browser stays on. */
    static List<String> staying(Path site) throws IOException {
        List<String> staying = new ArrayList<>();
        for (String page : pages(site)) {
            if (!leadsOn(site.resolve(page))) {
                staying.add(page);
            }
        }
        return staying;
    }

    private static boolean leadsOn(Path page) throws IOException {
        return Files.readString(page).contains("http-equiv=\"refresh\"");
    }

    static String kind(String page) {
        String kind = CASCADE.matcher(page).replaceFirst("cascade/");
        kind = ONE_OF_MANY.matcher(kind).replaceFirst("$1$2/*");
        Matcher years = OVER_YEARS.matcher(kind);
        if (years.matches()) {
            return "index.html".equals(years.group(1)) ? "tahun/index.html" : "tahun/*";
        }
        return AGREEMENT.matcher(kind).replaceFirst("$1-*");
    }
}
