package id.pohon.html;

import org.jsoup.nodes.Element;

/** A place where a page breaks a rule: the file, the rule, and the element with what is wrong about it. */
public record Violation(String file, String rule, String detail) {
    private static final int LONGEST = 160;

    /** Shows the element's opening tag as the file has it. */
    static Violation of(String file, String rule, Element element, String problem) {
        String tag = element.shallowClone().outerHtml().replaceAll("\\s+", " ").replaceFirst("</[^>]*>$", "");
        String shown = tag.length() > LONGEST ? tag.substring(0, LONGEST) + "…" : tag;
        return new Violation(file, rule, shown + " " + problem);
    }

    @Override
    public String toString() {
        return file + ": " + rule + ": " + detail;
    }
}
