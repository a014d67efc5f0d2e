package id.pohon.color;

import java.util.Map;

/** The colours of a site as a stylesheet over that of {@code aset/roles.css}. */
public final class Recolouring {

    private Recolouring() {}

    /**
     * On the screen only: paper stays black and white, and the reader's own colours stay theirs.
     *
     * @param byDay role → its colour by day, in the order of the roles
     * @return {@code ""} if there are none
     */
    public static String css(Map<Role, Color> byDay, Map<Role, Color> byNight) {
        if (byDay.isEmpty()) {
            return "";
        }
        return "\n/* warna: situs.yaml */\n@media screen and (forced-colors: none) {\n  :root {\n"
                + rules(byDay, Scheme.TERANG) + "  }\n}\n"
                + "@media screen and (forced-colors: none) and (prefers-color-scheme: dark) {\n  :root {\n"
                + rules(byNight, Scheme.GELAP)
                + "  }\n}\n";
    }

    private static String rules(Map<Role, Color> colors, Scheme scheme) {
        StringBuilder rules = new StringBuilder();
        for (Role role : Role.values()) {
            Color color = colors.get(role);
            if (color != null) {
                rule(rules, role.css(), color);
                if (role.isFill()) {
                    rule(rules, role.css() + "-ink", Role.ink(color));
                    rule(rules, role.css() + "-edge", edge(color, scheme));
                }
            }
        }
        return rules.toString();
    }

    private static void rule(StringBuilder rules, String name, Color color) {
        rules.append("    --").append(name).append(": ").append(color.hex()).append(";\n");
    }

    /** A pale box still has an edge. */
    private static Color edge(Color fill, Scheme scheme) {
        return fill.nearest(edge ->
                        edge.contrast(scheme.page()) >= Role.TEXT && edge.contrast(scheme.surface()) >= Role.TEXT)
                .orElse(Role.ink(scheme.page()));
    }
}
