package id.pohon.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A planning year in four digits. */
final class YearNumber implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String written) {
        if (!is(written)) {
            throw new TypeConversionException(written);
        }
        return Integer.valueOf(written);
    }

    static boolean is(String written) {
        return written.matches("(19|2[0-9])[0-9]{2}");
    }
}
