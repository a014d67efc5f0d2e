package id.pohon.doctor;

import id.pohon.report.Message;

/**
 * One thing that was looked at.
 *
 * @param topic a word for programs, and the end of a key of the words for people
 * @param todo what to do about it, or {@link Message#NONE}
 */
public record Finding(String topic, Level level, Message what, Message todo) {

    public static Finding ok(String topic, Message what) {
        return new Finding(topic, Level.OK, what, Message.NONE);
    }

    public static Finding perhatian(String topic, Message what, Message todo) {
        return new Finding(topic, Level.PERHATIAN, what, todo);
    }

    public static Finding masalah(String topic, Message what, Message todo) {
        return new Finding(topic, Level.MASALAH, what, todo);
    }
}
