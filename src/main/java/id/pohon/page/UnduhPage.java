package id.pohon.page;

import id.pohon.data.DataDictionary;
import id.pohon.data.DataFile;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be downloaded, and what each column of the data means. */
public record UnduhPage(
        Frame frame,
        String heading,
        String intro,
        String archive,
        List<Group> groups,
        List<DataDictionary.File> dictionary) {

    public boolean hasArchive() {
        return !archive.isEmpty();
    }

    /**
     * The files of one cascade, or of the whole site.
     *
     * @param evaluasi where its evaluator's sheet is, or {@code ""}
     */
    public record Group(String anchor, String heading, List<Download> files, String evaluasi) {

        public boolean hasEvaluasi() {
            return !evaluasi.isEmpty();
        }
    }

    static UnduhPage of(PageContext context, List<EditionData> data, List<DataFile> siteData) {
        Wording wording = context.wording();
        Address page = Routes.UNDUH;
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            Edition edition = context.editions().get(i);
            groups.add(new Group(
                    "data-" + edition.cascade().alamat().replace('/', '-'),
                    edition.cascade().instansi().nama() + " "
                            + edition.cascade().tahun(),
                    data.get(i).all(page),
                    EvaluasiPage.href(context, edition, page)));
        }
        if (!siteData.isEmpty()) {
            groups.add(new Group(
                    "data-situs",
                    wording.say("unduh.site"),
                    siteData.stream()
                            .map(file -> Download.of(wording, file, Routes.siteData(file.name()), page))
                            .toList(),
                    ""));
        }
        return new UnduhPage(
                Frames.site(context, page, wording.say("unduh.heading"), wording.say("description.unduh")),
                wording.say("unduh.heading"),
                wording.say("unduh.intro"),
                context.content().situs().unduhan(),
                groups,
                DataDictionary.of(context.newest().pohon(), context.scores(), wording));
    }
}
