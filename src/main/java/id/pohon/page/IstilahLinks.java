package id.pohon.page;

import id.pohon.html.Html;
import id.pohon.model.Istilah;
import id.pohon.site.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Explains words of the glossary where a page uses them: the first time in what explains (see {@link Explaining}), as
 * a link to the glossary that carries the meaning for {@code aset/istilah.js}.
 *
 * <p>A name is found in any case, an abbreviation only as it is written: "ADD" is no "add". Of two names at one place
 * the longer counts, and only whole words do.
 */
final class IstilahLinks {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]+)\\)");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_&#./-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_]|[-./][\\p{L}\\p{N}])";

    private final Map<String, Istilah> names = new LinkedHashMap<>();
    private final Map<String, Istilah> abbreviations = new LinkedHashMap<>();
    private final Pattern words;

    IstilahLinks(List<Istilah> glosarium) {
        for (Istilah istilah : glosarium) {
            add(names, istilah.istilah().toLowerCase(Locale.ROOT), istilah);
            // "Hasil (outcome)": the word in parentheses is the term, the one before it is everyday language
            Matcher within = PARENTHESES.matcher(istilah.istilah());
            while (within.find()) {
                add(names, within.group(1).toLowerCase(Locale.ROOT), istilah);
            }
            add(abbreviations, istilah.singkatan(), istilah);
        }
        List<String> forms = new ArrayList<>();
        names.keySet().forEach(name -> forms.add("(?iu:" + spaced(name) + ")"));
        abbreviations.keySet().forEach(name -> forms.add(spaced(name)));
        forms.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        words = Pattern.compile(BEFORE + forms.stream().collect(Collectors.joining("|", "(?:", ")")) + AFTER);
    }

    private static void add(Map<String, Istilah> forms, String form, Istilah istilah) {
        if (!form.isBlank()) {
            forms.putIfAbsent(Html.escape(form.strip()), istilah);
        }
    }

    private static String spaced(String form) {
        return Pattern.compile("\\s+").splitAsStream(form).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    /** A finished page with the links in it. */
    String in(String html, Address page) {
        if (names.isEmpty()) {
            return html;
        }
        Set<Istilah> explained = new HashSet<>();
        return Explaining.texts(html, text -> linked(text, page, explained));
    }

    private String linked(String text, Address page, Set<Istilah> explained) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        Matcher word = words.matcher(text);
        while (word.find()) {
            Istilah istilah = istilah(word.group());
            if (explained.add(istilah)) {
                word.appendReplacement(out, Matcher.quoteReplacement(link(word.group(), istilah, page)));
            }
        }
        return word.appendTail(out).toString();
    }

    private Istilah istilah(String written) {
        String form = written.replaceAll("\\s+", " ");
        Istilah abbreviated = abbreviations.get(form);
        return abbreviated == null ? names.get(form.toLowerCase(Locale.ROOT)) : abbreviated;
    }

    private static String link(String written, Istilah istilah, Address page) {
        return "<a class=\"istilah\" href=\"" + page.to(Routes.GLOSARIUM) + "#" + istilah.kode() + "\" data-arti=\""
                + Html.escape(istilah.arti()) + "\">" + written + "</a>";
    }
}
