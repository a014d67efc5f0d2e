package id.pohon.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port of this computer, 1 to 65535. */
final class Port implements ITypeConverter<Integer> {

    private static final int LAST = 65_535;

    @Override
    public Integer convert(String written) {
        if (!written.matches("[1-9][0-9]{0,4}") || Integer.parseInt(written) > LAST) {
            throw new TypeConversionException(written);
        }
        return Integer.valueOf(written);
    }
}
