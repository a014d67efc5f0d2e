package id.pohon.cli;

import id.pohon.report.Failure;

/** Why a command could not do its work, in words. */
final class Failed {

    private Failed() {}

    /** One or two lines, without the last line end. */
    static String text(Throwable cause, Words words) {
        if (cause instanceof Failure failure) {
            String what = words.say("gagal", words.say(failure.what()));
            return failure.page().isEmpty() ? what : what + "\n" + words.say("gagal.halaman", failure.page());
        }
        return words.say("gagal.dalam", String.valueOf(cause));
    }
}
