package id.pohon.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends the preview to browsers on this computer, over HTTP on the loopback address. */
public final class PreviewServer implements AutoCloseable {

    /** The same as last time if it is free, so that a page left open finds its server again. */
    private static final int FIRST_PORT = 8240;

    private static final int PORTS = 10;
    private static final int KNOCK_SECONDS = 15;

    private final HttpServer http;
    private final Caller caller;
    private final Listeners listeners = new Listeners();
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> thread(work, "pohon-serve"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> thread(work, "pohon-knock"));
    private volatile Preview preview;

    private PreviewServer(HttpServer http) {
        this.http = http;
        this.caller = new Caller(http.getAddress().getPort());
        http.setExecutor(workers);
        http.createContext("/", this::answer);
    }

    /**
     * Takes a port; who asks waits until the first preview is shown.
     *
     * @param port 0 for one that is free
     * @throws Failure if the port is taken
     */
    public static PreviewServer open(int port) {
        // Without it each small answer waits for the one before to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        if (port != 0) {
            return bound(port);
        }
        for (int candidate = FIRST_PORT; candidate < FIRST_PORT + PORTS; candidate++) {
            try {
                return bound(candidate);
            } catch (Failure e) {
                continue; // someone else's
            }
        }
        return bound(0);
    }

    private static PreviewServer bound(int port) {
        try {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            return new PreviewServer(HttpServer.create(new InetSocketAddress(loopback, port), 0));
        } catch (BindException e) {
            throw new Failure(Message.of("serve.port-dipakai", port), e);
        } catch (IOException e) {
            throw new Failure(Message.of("serve.port-gagal", port, String.valueOf(e.getMessage())), e);
        }
    }

    /** {@code http://127.0.0.1:8240/}. */
    public String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/";
    }

    /** From now on this is what browsers get. */
    public void show(Preview next) {
        boolean first = preview == null;
        preview = next;
        if (first) {
            http.start();
            clock.scheduleWithFixedDelay(listeners::knock, KNOCK_SECONDS, KNOCK_SECONDS, TimeUnit.SECONDS);
        } else {
            listeners.tell(next);
        }
    }

    /** Frees the port at once. */
    @Override
    public void close() {
        clock.shutdownNow();
        listeners.closeAll();
        http.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        if (!isKnown(asked)) {
            send(exchange, Answer.plain(403, "403"));
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            send(exchange, Answer.plain(405, "405"));
        } else if (Own.EVENTS.equals(path) && method.equals("GET")) {
            listen(exchange);
        } else {
            send(exchange, Answer.of(path, preview));
        }
    }

    private boolean isKnown(Headers asked) {
        return caller.isKnown(
                asked.getOrDefault("Host", List.of()),
                asked.getOrDefault("Origin", List.of()),
                asked.getFirst("Sec-Fetch-Site"),
                asked.getFirst("Sec-Fetch-Mode"));
    }

    private void listen(HttpExchange exchange) throws IOException {
        safe(exchange.getResponseHeaders(), "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(exchange.getResponseBody(), preview);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            safe(headers, answer.type());
            if (!answer.location().isEmpty()) {
                headers.set("Location", answer.location());
            }
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (head) {
                headers.set("Content-Length", String.valueOf(answer.bytes().length));
            }
            exchange.sendResponseHeaders(
                    answer.status(), head || answer.bytes().length == 0 ? -1 : answer.bytes().length);
            if (!head && answer.bytes().length > 0) {
                exchange.getResponseBody().write(answer.bytes());
            }
        }
    }

    private static void safe(Headers headers, String type) {
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "frame-ancestors 'none'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
