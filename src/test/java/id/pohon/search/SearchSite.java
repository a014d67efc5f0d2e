package id.pohon.search;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A folder with just enough of a site to search in: a page with the box, the search page, and the index. */
final class SearchSite {

    static final String CSP = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'none'";

    private final Path folder;

    private SearchSite(Path folder) {
        this.folder = folder;
    }

    static SearchSite write(Path folder, List<Entry> entries) throws IOException {
        SearchSite site = new SearchSite(folder);
        Properties phrases = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("templates", "bahasa", "id.properties"))) {
            phrases.load(reader);
        }
        Map<String, String> say = new LinkedHashMap<>();
        phrases.stringPropertyNames().stream()
                .filter(key -> key.startsWith("cari."))
                .sorted()
                .forEach(key -> say.put(key.substring("cari.".length()), phrases.getProperty(key)));
        List<IndexFile> files = SearchIndex.of(entries, say);
        for (IndexFile file : files) {
            site.write(file.name(), file.bytes());
        }
        // joined as AssetFiles does
        StringBuilder script = new StringBuilder();
        for (String part : List.of("cari-indeks.js", "cari-saringan.js", "cari-tombol.js", "cari.js")) {
            script.append(Files.readString(Path.of("templates", "aset", part))).append("\n;\n");
        }
        site.write("aset/cari.js", script.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        site.write("aset/cari.css", Files.readAllBytes(Path.of("templates", "aset", "cari.css")));
        site.write("aset/peran.css", ROLES.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String version = SearchIndex.version(files);
        String page = "<section data-perlu-skrip data-cari-page data-tahun=\"Tahun\" data-instansi=\"Instansi\""
                + " data-jenis=\"Jenis\" aria-label=\"Cari\"><p>Kotak cari memerlukan JavaScript.</p></section>";
        site.writePage("index.html", "", version, "<p>Isi <a href=\"2024/unit/camat.html\">Camat</a></p>");
        site.writePage("cari.html", "", version, page);
        site.writePage("2024/unit/camat.html", "../../", version, "<p id=\"sasaran-pelayanan-publik\">Camat</p>");
        return site;
    }

    String url(String page) {
        return folder.toUri() + page;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private void writePage(String name, String root, String version, String main) throws IOException {
        String html = """
                <!DOCTYPE html>
                <html lang="id">
                <head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Uji</title><link rel="stylesheet" href="%saset/peran.css">
                <link rel="stylesheet" href="%saset/cari.css"><script src="%saset/cari.js" defer></script></head>
                <body><header><div data-cari="%s" data-version="%s" data-label="Cari di situs ini" data-button="Cari"
                data-key="Tombol /" data-loading="Memuat" data-failed="Gagal dimuat"><a href="%scari.html">Cari</a></div>
                </header><main><h1>Uji</h1>%s</main></body></html>
                """.formatted(CSP, root, root, root, root, version, root, main);
        write(name, html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static final String ROLES = """
            :root { --bg: #fff; --surface: #f4f6f9; --ink: #14181f; --ink-2: #4a5260; --link: #14539a;
              --control: #6b7480; --line: #c3c9d2; --focus: #ffd84d; --focus-ink: #14181f; --mark: #fff3c2; }
            * { box-sizing: border-box; } body { margin: 1rem; font: 17px/1.55 Arial, sans-serif; color: #14181f; }
            header { display: flex; justify-content: flex-end; } ol, ul { padding: 0; list-style: none; } p, ol { margin: 0; }
            a { color: var(--link); } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
              clip-path: inset(50%); } .button { font: inherit; min-height: 2.75rem; }
            :focus-visible { outline: 3px solid #14181f; background: var(--focus); }
            """;
}
