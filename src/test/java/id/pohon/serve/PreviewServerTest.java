package id.pohon.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pohon.report.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to the server byte by byte, as only someone who means harm does. */
class PreviewServerTest {

    private static final String PAGE =
            "<!DOCTYPE html>\n<html>\n<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                    + " base-uri 'none'\">\n</head>\n<body>é</body>\n</html>\n";

    private PreviewServer server;
    private int port;

    @BeforeEach
    void start() {
        server = PreviewServer.open(0);
        port = URI.create(server.address()).getPort();
        server.show(preview(Map.of(
                "index.html",
                PAGE,
                "404.html",
                PAGE,
                "2024/index.html",
                PAGE,
                "aset/é b.css",
                "main {}",
                "a.json",
                "{}")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsAPageWithItsScriptAndItsPolicy() throws IOException {
        String answer = get("/");
        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK")
                .containsIgnoringCase("Content-Type: text/html; charset=utf-8")
                .containsIgnoringCase("Cache-Control: no-store")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .contains("content=\"connect-src 'self'; default-src 'none'; base-uri 'none'\"")
                .contains("<script src=\"/.pohon/serve.js?v=v1\" defer></script>\n</head>")
                .contains("<body>é</body>");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/2024/, 200",
        "/2024, 302",
        "/aset/%C3%A9%20b.css, 200",
        "/a.json?v=1, 200",
        "/.pohon/serve.js?v=1, 200",
        "/.pohon/serve.css, 200",
        "/.pohon/, 404",
        "/aset/, 404",
        "/aset, 404",
        "/../pom.xml, 404",
        "/%2e%2e/%2e%2e/etc/passwd, 404",
        "/..%5c..%5cpom.xml, 404",
        "/2024/../index.html, 404",
        "//etc/passwd, 404",
        "/%, 400",
        "/%zz, 400",
        "/%00, 404",
    })
    void answersOnlyForPathsOfTheSite(String path, int status) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void leadsFromAFolderToItsPage() throws IOException {
        assertThat(get("/2024")).containsIgnoringCase("Location: /2024/\r\n");
    }

    @Test
    void showsTheSitesOwnPageForMissingOnes() throws IOException {
        assertThat(get("/2024/unit/tidak-ada.html"))
                .startsWith("HTTP/1.1 404 ")
                .contains("<base href=\"/\">")
                .contains("base-uri 'self'")
                .contains("<body>é</body>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:PORT",
                "Host: 127.0.0.1",
                "Host: 127.0.0.1:1",
                "Host: 127.0.0.1:PORT.evil.example",
                "Host: 127.0.0.1:PORT\r\nHost: evil.example",
                "X: y",
                "Host: 127.0.0.1:PORT\r\nOrigin: http://evil.example",
                "Host: 127.0.0.1:PORT\r\nOrigin: null",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors"
            })
    void refusesWhoIsNotOfThisServer(String headers) throws IOException {
        assertThat(ask("GET / HTTP/1.1", headers)).startsWith("HTTP/1.1 403 ").doesNotContain("é");
        assertThat(ask("GET /.pohon/events HTTP/1.1", headers)).startsWith("HTTP/1.1 403 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost:PORT",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate",
                "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT"
            })
    void answersItsOwnPagesAndPeople(String headers) throws IOException {
        assertThat(ask("GET / HTTP/1.1", headers)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void onlyShows(String method) throws IOException {
        assertThat(ask(method + " / HTTP/1.1", "Host: 127.0.0.1:PORT\r\nContent-Length: 0"))
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase("Allow: GET, HEAD");
    }

    @Test
    void answersHeadWithTheLengthAlone() throws IOException {
        String answer = ask("HEAD /a.json HTTP/1.1", "Host: 127.0.0.1:PORT");
        assertThat(answer).containsIgnoringCase("Content-Length: 2\r\n").endsWith("\r\n\r\n");
    }

    @Test
    void tellsEveryOpenPageOfAChange() throws IOException {
        try (Socket page = new Socket(InetAddress.getLoopbackAddress(), port)) {
            request(page, "GET /.pohon/events HTTP/1.1", "Host: 127.0.0.1:PORT");
            assertThat(until(page.getInputStream(), "\n\n")).contains("text/event-stream");
            assertThat(until(page.getInputStream(), "\n\n"))
                    .contains("\"version\":\"v1\"")
                    .contains("baris satu\\nbaris \\u003c/script\\u003e dua");
            server.show(new Preview("v2", new TreeMap<>(), new Preview.Notice("id", "", "", ""), false));
            assertThat(until(page.getInputStream(), "\n\n")).contains("\"version\":\"v2\"");
        }
    }

    @Test
    void isHeardOnThisComputerOnly() throws IOException {
        for (InetAddress each :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!each.isLoopbackAddress()) {
                assertThatThrownBy(() -> new Socket(each, port).close()).isInstanceOf(IOException.class);
            }
        }
        assertThat(server.address()).startsWith("http://127.0.0.1:");
    }

    @Test
    void takesAnotherPortUnlessOneIsAskedFor() throws IOException {
        try (PreviewServer second = PreviewServer.open(0)) {
            assertThat(second.address()).isNotEqualTo(server.address());
        }
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThatThrownBy(() -> PreviewServer.open(taken.getLocalPort()))
                    .isInstanceOfSatisfying(
                            Failure.class, e -> assertThat(e.what().key()).isEqualTo("serve.port-dipakai"));
        }
    }

    @Test
    void freesItsPort() throws IOException {
        server.close();
        new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})).close();
    }

    private static Preview preview(Map<String, String> files) {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new Preview(
                "v1", bytes, new Preview.Notice("id", "judul", "baris satu\nbaris </script> dua", ""), false);
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:PORT");
    }

    private String ask(String line, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            request(socket, line, headers + "\r\nConnection: close");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void request(Socket socket, String line, String headers) throws IOException {
        String text = line + "\r\n" + headers.replace("PORT", String.valueOf(port)) + "\r\n\r\n";
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads up to a mark, beyond the sizes of chunks. */
    private static String until(InputStream in, String mark) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != '\r') {
                text.append((char) b);
            }
            if (text.toString().endsWith(mark)) {
                break;
            }
        }
        return text.toString();
    }
}
