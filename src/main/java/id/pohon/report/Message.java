package id.pohon.report;

import java.util.List;

/**
 * A sentence of the program in no language yet: a key of the message files and what goes into its gaps.
 *
 * @param key such as {@code P101} or {@code P101.hint}
 * @param args replace {@code {0}}, {@code {1}} … in the sentence; written as they are, never translated
 */
public record Message(String key, List<String> args) {

    /** Nothing to say. */
    public static final Message NONE = new Message("", List.of());

    public Message {
        args = List.copyOf(args);
    }

    /** A message with the text of each argument. */
    public static Message of(String key, Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        return new Message(key, List.of(texts));
    }

    public boolean isNone() {
        return key.isEmpty();
    }
}
