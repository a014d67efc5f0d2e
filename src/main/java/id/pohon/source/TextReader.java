package id.pohon.source;

import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/** Bytes to text: UTF-8 only, with or without a byte order mark, with any line ends, of a bounded size. */
final class TextReader {

    static final long MAX_BYTES = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What Java puts in the place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Diagnostics diagnostics;

    TextReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The text of a file, or nothing if it cannot be read; that is reported. */
    Optional<SourceText> read(ContentFile file) {
        return read(file, MAX_BYTES);
    }

    /** The same for a file that may be larger. */
    Optional<SourceText> read(ContentFile file, long most) {
        byte[] bytes;
        try {
            long size = Files.size(file.path());
            if (size > most) {
                galat("P002", file.start(), Message.of("P002", size), Message.of("P002.hint", most));
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file.path());
        } catch (IOException e) {
            galat("P004", file.start(), Message.of("P004"), Message.of("P004.hint"));
            return Optional.empty();
        }
        return decode(file, bytes);
    }

    private Optional<SourceText> decode(ContentFile file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? Optional.of(withoutForbidden(new SourceText(file.name(), unixLines(text))))
                : decodeStrictly(file, bytes);
    }

    /** The slow way, which knows the first byte that is no UTF-8. */
    private Optional<SourceText> decodeStrictly(ContentFile file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String decoded = unixLines(out.flip().toString());
        if (result.isError()) {
            SourceText good = new SourceText(file.name(), decoded);
            Position at = good.at(decoded.length());
            boolean utf16 = in.position() == 0 && bytes.length > 1 && (bytes[0] == -1 || bytes[0] == -2);
            String hint = utf16 ? "P001.utf16" : "P001.hint";
            galat(
                    "P001",
                    utf16 ? file.start() : at,
                    Message.of("P001", String.format(Locale.ROOT, "%02X", bytes[in.position()])),
                    Message.of(hint));
            return Optional.empty();
        }
        return Optional.of(withoutForbidden(new SourceText(file.name(), decoded)));
    }

    /** Without a byte order mark, and with lines that end in {@code \n}. */
    static String unixLines(String decoded) {
        String text = decoded.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? decoded.substring(1) : decoded;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private SourceText withoutForbidden(SourceText source) {
        String text = source.text();
        StringBuilder clean = null;
        int lastLine = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && Characters.isForbidden(c)) {
                if (clean == null) {
                    clean = new StringBuilder(text);
                }
                clean.setCharAt(i, ' ');
                Position at = source.at(i);
                if (at.line() != lastLine) {
                    galat("P003", at, Message.of("P003", Characters.name(c)), Message.of("P003.hint"));
                }
                lastLine = at.line();
            }
        }
        return clean == null ? source : new SourceText(source.file(), clean.toString());
    }

    private void galat(String code, Position at, Message message, Message hint) {
        diagnostics.add(Diagnostic.galat(code, at, message, hint));
    }
}
