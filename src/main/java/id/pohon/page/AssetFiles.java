package id.pohon.page;

import id.pohon.site.Address;
import id.pohon.site.Hash;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the assets of the look once: their files for the site, and the hashes their addresses carry. Stylesheets and
 * scripts are joined in the order of their names; everything else is published as it is.
 *
 * @param pictureStyle what a picture needs to stand alone: the colours of the site and the styles of pictures
 */
record AssetFiles(SortedMap<String, byte[]> content, Assets assets, String pictureStyle) {

    private static final String ROLES = "aset/roles.css";
    private static final String DIAGRAM = "aset/diagram.css";
    private static final String DOCUMENT = "aset/dokumen.css";

    private static final int HASH_DIGITS = 10;

    /** @param colours a stylesheet over that of the roles, or {@code ""} */
    static AssetFiles of(Templates templates, String colours) {
        SortedMap<String, byte[]> content = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        SortedMap<String, byte[]> read = new TreeMap<>();
        templates.files("aset").forEach(name -> read.put(name, templates.file(name)));
        read.forEach((name, bytes) -> {
            if (!name.endsWith(".css") && !name.endsWith(".js") || name.equals(Assets.REDIRECT)) {
                content.put(name, bytes);
            }
        });
        List<String> styles = names(read, ".css");
        content.put(
                Assets.STYLE,
                joined(read, styles.stream().filter(s -> !s.equals(DOCUMENT)).toList(), "\n", colours));
        content.put(Assets.DOCUMENT_STYLE, joined(read, List.of(ROLES, DIAGRAM, DOCUMENT), "\n", colours));
        List<String> scripts = names(read, ".js");
        content.put(
                Assets.SCRIPT,
                joined(
                        read,
                        scripts.stream().filter(s -> !s.equals(Assets.REDIRECT)).toList(),
                        "\n;\n",
                        ""));
        content.forEach((name, bytes) -> hashes.put(name, Hash.of(bytes).substring(0, HASH_DIGITS)));
        return new AssetFiles(content, new Assets(hashes), text(read, ROLES) + text(read, DIAGRAM) + colours);
    }

    List<SiteFile> files() {
        return content.entrySet().stream()
                .map(entry -> new SiteFile(Address.of(entry.getKey()), entry::getValue))
                .toList();
    }

    private static List<String> names(SortedMap<String, byte[]> files, String ending) {
        return files.keySet().stream().filter(name -> name.endsWith(ending)).toList();
    }

    private static byte[] joined(SortedMap<String, byte[]> files, List<String> names, String between, String last) {
        return names.stream()
                .map(name -> text(files, name))
                .collect(Collectors.joining(between, "", last))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
