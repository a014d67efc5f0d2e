package id.pohon.page;

import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the assets of the look once: their files for the site, and the hashes their addresses carry. */
record AssetFiles(SortedMap<String, byte[]> content, Assets assets) {

    private static final int HASH_DIGITS = 10;

    static AssetFiles of(Templates templates) {
        SortedMap<String, byte[]> content = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String name : templates.files("aset")) {
            byte[] bytes = templates.file(name);
            content.put(name, bytes);
            hashes.put(name, hash(bytes));
        }
        return new AssetFiles(content, new Assets(hashes));
    }

    List<SiteFile> files() {
        return content.entrySet().stream()
                .map(entry -> new SiteFile(Address.of(entry.getKey()), entry::getValue))
                .toList();
    }

    /** What a picture needs to stand alone: the colours of the site and the styles of pictures. */
    String pictureStyle() {
        return new String(content.get("aset/roles.css"), StandardCharsets.UTF_8)
                + new String(content.get("aset/diagram.css"), StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
