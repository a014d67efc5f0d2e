package id.pohon.serve;

import java.util.List;
import java.util.Set;

/**
 * Who may ask. The server holds what is not published yet, and any site that the author visits can make the browser ask
 * it: under a foreign name that leads here (DNS rebinding), or from a foreign page. Only pages of this server, and people
 * who type its address or follow a link to it, are answered.
 */
final class Caller {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> hosts;

    /** @param port where this server listens */
    Caller(int port) {
        String end = port == 80 ? "" : ":" + port;
        this.hosts = Set.of("127.0.0.1" + end, "localhost" + end);
    }

    /**
     * May this request be answered?
     *
     * @param host all {@code Host} headers
     * @param origin all {@code Origin} headers
     * @param site {@code Sec-Fetch-Site}, which old browsers do not send, or null
     * @param mode {@code Sec-Fetch-Mode}, or null
     */
    boolean isKnown(List<String> host, List<String> origin, String site, String mode) {
        boolean ownHost = host.size() == 1 && hosts.contains(host.get(0));
        boolean ownOrigin = origin.stream()
                .allMatch(each -> each.startsWith("http://") && hosts.contains(each.substring("http://".length())));
        boolean ownPage = site == null || OWN.contains(site) || "navigate".equals(mode);
        return ownHost && ownOrigin && ownPage;
    }
}
