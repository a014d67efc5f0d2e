package id.pohon.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of jobs: at least one. */
final class Jobs implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String written) {
        if (!written.matches("[1-9][0-9]{0,3}")) {
            throw new TypeConversionException(written);
        }
        return Integer.valueOf(written);
    }
}
