package id.pohon.cli;

import picocli.CommandLine.ITypeConverter;

/** The address of a cascade as one types it, perhaps with the folder of the content in front and a line behind. */
final class CascadeAddress implements ITypeConverter<String> {

    @Override
    public String convert(String typed) {
        return typed.replace('\\', '/').replaceFirst("^content/", "").replaceAll("/+$", "");
    }
}
