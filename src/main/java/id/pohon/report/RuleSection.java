package id.pohon.report;

/**
 * What {@code docs/aturan.md} says about one code.
 *
 * @param title such as {@code Kunci ganda}
 * @param markdown what follows the title: a paragraph, files of an example, and what is found in it
 */
public record RuleSection(String code, String title, String markdown) {

    private static final String FENCE = "```";
    private static final int WIDTH = 80;

    /** The section for a terminal: paragraphs of at most 80 columns, examples indented below the name of their file. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        boolean blank = true;
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith(FENCE)) {
                inside = !inside;
                String name = line.substring(FENCE.length()).strip();
                if (inside) {
                    out.append("  ").append(heading(name)).append('\n');
                }
            } else if (inside) {
                out.append(line.isEmpty() ? "" : "    " + line).append('\n');
            } else if (!line.isBlank() || !blank) {
                out.append(wrapped(line)).append('\n');
            }
            blank = line.isBlank();
        }
        return out.toString().stripTrailing() + "\n";
    }

    /** {@code yaml content/2024/unit/camat.yaml} is a file; {@code text} alone is what the program answers. */
    private static String heading(String info) {
        int space = info.indexOf(' ');
        return space < 0 ? "pohon check:" : info.substring(space + 1) + ":";
    }

    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : paragraph.strip().split(" +")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
