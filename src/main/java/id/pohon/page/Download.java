package id.pohon.page;

import id.pohon.data.DataFile;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A file to download, with its kind and size in the link, so that nobody loads more than expected. */
public record Download(String label, String href) {

    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1000);

    static Download of(Wording wording, DataFile file, Address address, Address page) {
        BigDecimal kilobytes = BigDecimal.valueOf(file.size()).divide(KILOBYTE, 0, RoundingMode.UP);
        String label = wording.say("download.label", file.name(), file.format(), wording.number(kilobytes));
        return new Download(label, page.to(address));
    }
}
