package id.pohon.quality;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A site on a server as an office has it: below a path, text compressed, 404.html for what is missing. It counts what it sends. */
final class Served implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "xml", "application/xml",
            "png", "image/png");

    /** @param bytes of the body as sent, compressed if it is text */
    record Answer(String path, int status, int bytes) {}

    private final HttpServer server;
    private final Path site;
    private final String base;
    private final List<Answer> answers = new CopyOnWriteArrayList<>();

    private Served(HttpServer server, Path site, String base) {
        this.server = server;
        this.site = site.toAbsolutePath().normalize();
        this.base = base;
    }

    /** @param base the path below which the site lies, such as {@code /} or {@code /pohon/} */
    static Served start(Path site, String base) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Served served = new Served(server, site, base);
        server.createContext("/", served::answer);
        server.start();
        return served;
    }

    String url(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base + page;
    }

    List<Answer> answers() {
        return answers;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = path.startsWith(base)
                ? site.resolve(path.substring(base.length())).normalize()
                : site;
        boolean found = file.startsWith(site) && Files.isRegularFile(file);
        byte[] body = Files.readAllBytes(found ? file : site.resolve("404.html"));
        String name = found ? file.getFileName().toString() : "404.html";
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        if (!type.endsWith("png") && !type.endsWith("stream")) {
            body = gzip(body);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        answers.add(new Answer(path, found ? 200 : 404, body.length));
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        }
        return bytes.toByteArray();
    }
}
