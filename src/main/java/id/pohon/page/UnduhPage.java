package id.pohon.page;

import id.pohon.data.DataDictionary;
import id.pohon.data.DataFile;
import id.pohon.model.Cascade;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be downloaded, and what each column of the data means. On a site of several offices each year has a
 * page of its own, since one page would grow with every office.
 *
 * @param offices the way to the data of the offices, or {@code ""}
 */
public record UnduhPage(
        Frame frame,
        String heading,
        String intro,
        String archive,
        String offices,
        List<Group> groups,
        List<DataDictionary.File> dictionary) {

    public boolean hasOffices() {
        return !offices.isEmpty();
    }

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
        data.forEach(each -> groups.add(group(context, each, page)));
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
                context.single() ? "" : page.to(Routes.HOME),
                groups,
                DataDictionary.of(context.newest().pohon(), context.scores(), wording));
    }

    /** The data of one cascade. */
    static UnduhPage of(PageContext context, EditionData data) {
        Wording wording = context.wording();
        Edition edition = data.edition();
        Address page = edition.routes().unduh();
        String heading = wording.say("unduh.heading");
        return new UnduhPage(
                Frames.part(context, edition, page, heading, wording.say("description.unduh")),
                heading,
                wording.say("unduh.instansi.intro"),
                "",
                "",
                List.of(group(context, data, page)),
                DataDictionary.of(edition.pohon(), context.scores(), wording));
    }

    private static Group group(PageContext context, EditionData data, Address page) {
        Cascade cascade = data.edition().cascade();
        return new Group(
                "data-" + cascade.alamat().replace('/', '-'),
                cascade.instansi().nama() + " " + data.edition().year(context.wording()),
                data.all(page),
                EvaluasiPage.href(context, data.edition(), page));
    }
}
