package id.pohon.page;

import id.pohon.check.Scores;
import id.pohon.diagram.Diagrams;
import id.pohon.model.Content;
import id.pohon.model.CrossLinks;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.util.List;
import java.util.Map;

/**
 * What every page is made with.
 *
 * @param editions the cascades that are published, newest last for each instansi
 * @param offices the same by the kode of their instansi, in their order
 * @param links the links between the offices
 * @param say phrases without gaps, for templates
 * @param searchVersion hash of the index of search
 * @param scores how the cascades stand by the criteria of evaluation; may be empty
 * @param draft the site shows what is not decided yet
 */
public record PageContext(
        Content content,
        List<Edition> editions,
        Map<String, Office> offices,
        CrossLinks links,
        Wording wording,
        Map<String, String> say,
        Assets assets,
        Diagrams diagrams,
        Prose prose,
        PictureFailures failures,
        String searchVersion,
        Scores scores,
        boolean draft) {

    /**
     * The number readers know a sasaran by: as printed, else its position. Where its unit prints a number
     * twice, the second is known by its position, with the number printed behind it.
     */
    public String nomor(Unit unit, Sasaran sasaran) {
        int position = Edition.position(unit, sasaran);
        if (sasaran.nomor().isEmpty()) {
            return String.valueOf(position);
        }
        boolean first = unit.sasaran().stream()
                .filter(s -> s.nomor().equals(sasaran.nomor()))
                .findFirst()
                .filter(sasaran::equals)
                .isPresent();
        return first ? sasaran.nomor() : wording.say("nomor.kembar", sasaran.nomor(), position);
    }

    /** The number as printed; its position if none is printed. */
    public static String printed(Unit unit, Sasaran sasaran) {
        return sasaran.nomor().isEmpty() ? String.valueOf(Edition.position(unit, sasaran)) : sasaran.nomor();
    }

    /** Is there just one instansi? */
    boolean single() {
        // They stand in the order of their instansi.
        return kode(editions.get(0)).equals(kode(newest()));
    }

    private static String kode(Edition edition) {
        return edition.cascade().instansi().kode();
    }

    /** The instansi of an edition, with all its years. */
    Office office(Edition edition) {
        return offices.get(kode(edition));
    }

    /** The newest edition of the last instansi. */
    Edition newest() {
        return editions.get(editions.size() - 1);
    }
}
