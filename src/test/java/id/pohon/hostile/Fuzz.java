package id.pohon.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts and damage by chance. The same seed gives the same, so that what fails can be repeated. */
public final class Fuzz {

    /** Marks that some language of ours gives a meaning to. */
    private static final List<String> MARKS = List.of(
            "<",
            ">",
            "</",
            "/>",
            "\"",
            "'",
            "&",
            ";",
            "&#",
            "&#x",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "`",
            "```\n",
            "~~~\n",
            "[",
            "](",
            ")",
            "![",
            "]: ",
            "[^1]",
            "[^1]: ",
            "<http://",
            "javascript:",
            "data:",
            "//",
            "\\",
            "|",
            "|-|-|\n",
            "\n",
            "\n\n",
            "\t",
            "    ",
            "# ",
            "> ",
            "- ",
            "1. ",
            "***",
            "__",
            "{",
            "}",
            "{:",
            "${",
            "<#",
            "[=",
            "#{",
            "\\N",
            "\\l",
            "=",
            "@",
            "+",
            "\u0000",
            "\u001B[31m",
            "\u2028",
            "\u202E",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD800",
            "e\u0301",
            "\u00A0",
            "\u0085",
            "\r",
            "on",
            "src=",
            "href=",
            "style=",
            "x",
            "Meningkatnya",
            "pelayanan ",
            "0",
            "1.500",
            ",",
            ":",
            ": ");

    private Fuzz() {}

    /** Up to {@code most} pieces: marks, whole attacks, and cuts of attacks. */
    public static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            String attack = Attack.ALL.get(random.nextInt(Attack.ALL.size()));
            int cut = random.nextInt(attack.length());
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> attack;
                        case 1 -> attack.substring(cut);
                        case 2 -> attack.substring(0, cut);
                        default -> MARKS.get(random.nextInt(MARKS.size()));
                    });
        }
        return text.toString();
    }

    /** A text with up to five wounds, as bytes, some of which may be no UTF-8. */
    public static byte[] damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0 && damaged.length() > 0; i--) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + 1 + random.nextInt(20));
            switch (random.nextInt(5)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, text(random, 3));
                case 2 -> damaged.replace(at, end, text(random, 2));
                case 3 -> damaged.insert(at, damaged.substring(random.nextInt(at + 1), end));
                default -> damaged.setLength(at);
            }
        }
        byte[] bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(8) == 0 ? wounded(bytes, random) : bytes;
    }

    /** Bytes of which up to eight are others. */
    public static byte[] wounded(byte[] bytes, Random random) {
        byte[] wounded = bytes.clone();
        for (int i = random.nextInt(8); i >= 0 && wounded.length > 0; i--) {
            wounded[random.nextInt(wounded.length)] = (byte) random.nextInt(256);
        }
        return wounded;
    }
}
