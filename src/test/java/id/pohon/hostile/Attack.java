package id.pohon.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Texts that do harm where they are not escaped for the place they stand in. Calling {@code jahat()} means success. */
final class Attack {

    /** Scripts in HTML, in attributes of either quote, in SVG and MathML, behind comments, in CDATA. */
    static final List<String> HTML = List.of(
            "<script>jahat('script')</script>",
            "\"><img src=x onerror=jahat('attribute')>",
            "'><svg onload=jahat('svg')><style>*{background:url(https://jahat.invalid/s)}</style>",
            "</title></style></textarea></noscript></svg></math><script>jahat('end')</script>",
            "<!--><script>jahat('comment')</script>-->",
            "<![CDATA[<script>jahat('cdata')</script>]]>",
            "\" onmouseover=jahat('over') autofocus onfocus=jahat('focus') x=\"",
            "<iframe srcdoc='<script>parent.jahat(1)</script>'></iframe><base href=https://jahat.invalid/>",
            "<meta http-equiv=refresh content='0;url=https://jahat.invalid/'><link rel=stylesheet href=//jahat.invalid/c>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=jahat('mutation')>");

    /** The same, as Markdown would make them. */
    static final List<String> MARKDOWN = List.of(
            "[a](javascript:jahat('link'))",
            "[b](&#106;ava&Tab;script&colon;jahat('entity'))",
            "[c](data:text/html,<script>jahat('data')</script>)",
            "![d](https://jahat.invalid/d.png) ![e](javascript:jahat('image'))",
            "<javascript:jahat('auto')> <https://jahat.invalid/\"onclick=jahat('quote')>",
            "[f]: vbscript:jahat('reference') \"x\" [f] [g](//jahat.invalid/g) [h](\\\\jahat.invalid\\h)",
            "a{onclick=jahat('attribute') style=background:url(//jahat.invalid)} # x {#y onload=jahat()}",
            "~~~ \"><script>jahat('fence')</script>");

    /** What templates, diagrams, sheets and terminals would act on. */
    static final List<String> ENGINES = List.of(
            "${1234*1001} #{1234*1001} [=1234*1001] <#assign x=1234*1001>${x} ${\"freemarker.template.utility.Execute\"?new()('id')}",
            "\\N\\G\\l\\r \"];jahat[label=\"x\" URL=\"javascript:jahat('dot')\"];a[\"",
            "<<TABLE HREF=\"javascript:jahat('label')\"><TR><TD>x</TD></TR></TABLE>>",
            "&lt;script&gt;jahat('decoded')&lt;/script&gt; &#60;img src=x onerror=jahat('twice')&#62; &amp;lt;",
            "]]>'-->*/\"}];jahat('json');//",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "=HYPERLINK(\"https://jahat.invalid\") @SUM(1) +1 -1 \tcmd|' /C calc'!A0",
            "\uD83D\uDE00 \u0430\u0441 e\u0301\u0301\u0301");

    /** What a reader cannot see and a machine obeys; refused in every text. */
    static final List<String> HIDDEN =
            List.of("\u202Ekiri", "\u2066a\u2069", "a\u2028b", "a\u0000b", "a\u001B[2Jb", "a\u0085b");

    static final List<String> ALL =
            Stream.of(HTML, MARKDOWN, ENGINES).flatMap(List::stream).toList();

    private Attack() {}

    /** All that may stand in a text, one after the other. */
    static String all(String between) {
        return String.join(between, ALL);
    }
}
