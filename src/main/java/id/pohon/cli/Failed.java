package id.pohon.cli;

import id.pohon.report.Failure;
import java.util.Objects;
import java.util.stream.Stream;

/** Why a command could not do its work, in words. */
final class Failed {

    private Failed() {}

    /** One or two lines, without the last line end. */
    static String text(Throwable cause, Words words) {
        if (lacksMemory(cause)) {
            return words.say("gagal.memori");
        }
        if (cause instanceof Failure failure) {
            String what = words.say("gagal", words.say(failure.what()));
            return failure.page().isEmpty() ? what : what + "\n" + words.say("gagal.halaman", failure.page());
        }
        return words.say("gagal.dalam", String.valueOf(cause));
    }

    /** Is it neither a known failure nor the machine's lack of memory? */
    static boolean isFault(Throwable cause) {
        return !(cause instanceof Failure) && !lacksMemory(cause);
    }

    private static boolean lacksMemory(Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }
}
