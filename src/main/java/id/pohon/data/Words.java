package id.pohon.data;

import java.util.Locale;

/** The word that content files write for a choice: {@code nilai-akhir} for {@code NILAI_AKHIR}. */
final class Words {

    private Words() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> choices, String word) {
        return Enum.valueOf(choices, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
