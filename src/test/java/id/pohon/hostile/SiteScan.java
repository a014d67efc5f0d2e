package id.pohon.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Looks through all files of a site for what only an attack can have put there. It reads what was written as a browser
 * does, and knows nothing of how it was made.
 */
public final class SiteScan {

    private static final Set<String> FORBIDDEN = Set.of(
            "iframe",
            "frame",
            "object",
            "embed",
            "base",
            "applet",
            "foreignobject",
            "math",
            "style",
            "animate",
            "set",
            "handler",
            "portal",
            "marquee",
            "video",
            "audio");
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "srcset",
            "action",
            "formaction",
            "xlink:href",
            "poster",
            "data",
            "cite",
            "background",
            "ping",
            "manifest",
            "longdesc",
            "srcdoc");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** What {@code 1234*1001} would be if a template computed it. */
    private static final String COMPUTED = "1235234";

    private static final Pattern FORMULA = Pattern.compile("(?m)^[\"]?[=@+\\t][A-Za-z(]|[,;]\"?[=@][A-Za-z(]");

    private final List<String> harms = new ArrayList<>();

    private SiteScan() {}

    /** All that is wrong, {@code file: what}; empty for a site that does no harm. */
    public static List<String> harms(Path site) throws IOException {
        SiteScan scan = new SiteScan();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                scan.file(site.relativize(file).toString().replace('\\', '/'), file);
            }
        }
        return scan.harms;
    }

    /** The same for a piece of a page or of a picture. */
    public static List<String> harmsOfPiece(String html) {
        SiteScan scan = new SiteScan();
        scan.html("", Jsoup.parseBodyFragment(html));
        return scan.harms;
    }

    private void file(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains(COMPUTED)) {
            harms.add(name + ": a template ran content");
        }
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> html(name, Jsoup.parse(text));
            case "svg" -> svg(name, bytes);
            case "xml" -> parsed(name, bytes);
            case "json" -> json(name, text);
            case "csv" -> csv(name, text);
            case "css" -> css(name, text);
            default -> {}
        }
    }

    private void html(String name, Document page) {
        page.getAllElements().forEach(element -> element(name, element));
        for (Element refresh : page.select("meta[http-equiv=refresh]")) {
            if (refresh.attr("content").toLowerCase(Locale.ROOT).contains("//")) {
                harms.add(name + ": leads away " + refresh);
            }
        }
    }

    private void svg(String name, byte[] bytes) {
        parsed(name, bytes);
        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser())
                .getAllElements()
                .forEach(element -> element(name, element));
    }

    private void element(String name, Element element) {
        String tag = element.normalName();
        boolean styleOfAPicture =
                tag.equals("style") && name.endsWith(".svg") && element.data().indexOf("//") < 0;
        if (FORBIDDEN.contains(tag) && !styleOfAPicture) {
            harms.add(name + ": <" + tag + ">");
        }
        if (tag.equals("script") && element.attr("type").equals("application/ld+json")) {
            json(name, element.data());
            if (element.data().contains("<")) {
                harms.add(name + ": data that can end its script");
            }
        } else if (tag.equals("script")
                && (!element.data().isBlank()
                        || !element.attr("src").matches("[./]*[a-z0-9/-]+\\.js(\\?v=[0-9a-f]+)?"))) {
            harms.add(name + ": script " + element);
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (key.startsWith("on") || key.equals("style") || !key.matches("[a-z][a-z0-9:_.-]*")) {
                harms.add(name + ": attribute " + key + " of <" + tag + ">");
            }
            var scheme = SCHEME.matcher(value.replaceAll("[\\s\\p{Cntrl}]", ""));
            if (ADDRESSES.contains(key)
                    && scheme.matches()
                    && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                harms.add(name + ": address " + value);
            }
            if (ADDRESSES.contains(key)
                    && !tag.equals("a")
                    && value.matches("(?s)\\s*([a-z]+:)?[/\\\\]{2}.*")
                    && !tag.equals("link")) {
                harms.add(name + ": loads " + value);
            }
        }
    }

    private void parsed(String name, byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList all = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getElementsByTagName("script");
            if (all.getLength() > 0) {
                harms.add(name + ": script");
            }
        } catch (SAXException | IOException e) {
            harms.add(name + ": not well-formed, " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void json(String name, String text) {
        try {
            new ObjectMapper().readTree(text);
        } catch (IOException e) {
            harms.add(name + ": not JSON, " + e.getMessage());
        }
    }

    /** A sheet program takes a cell that starts so for a formula (OWASP, "CSV Injection"). */
    private void csv(String name, String text) {
        var formula = FORMULA.matcher(text);
        if (formula.find()) {
            harms.add(name + ": formula " + formula.group());
        }
    }

    private void css(String name, String text) {
        if (text.contains("jahat")
                || text.contains("@import")
                || text.matches("(?s).*url\\(\\s*['\"]?(?!data:image/svg)[a-z]*:?//.*")) {
            harms.add(name + ": loads from elsewhere");
        }
    }
}
