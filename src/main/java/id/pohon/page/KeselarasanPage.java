package id.pohon.page;

import id.pohon.model.Arah;
import id.pohon.site.Address;
import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Alignment: which arah the cascade serves, and for each sasaran what it supports and what supports it. */
public record KeselarasanPage(
        Frame frame,
        String heading,
        String intro,
        List<ArahRow> arah,
        List<SasaranPage.Group> groups,
        List<Download> downloads) {

    /** A visi, misi, tujuan, sasaran or prioritas with what supports it. */
    public record ArahRow(
            String anchor,
            String jenis,
            String uraian,
            boolean usulan,
            String dokumen,
            String sumber,
            List<Relation> didukung) {

        public boolean hasDokumen() {
            return !dokumen.isEmpty();
        }

        public boolean hasSumber() {
            return !sumber.isEmpty();
        }
    }

    public boolean hasArah() {
        return !arah.isEmpty();
    }

    static KeselarasanPage of(PageContext context, Edition edition, EditionData data) {
        Address page = edition.routes().keselarasan();
        Wording wording = context.wording();
        String office = edition.cascade().instansi().nama();
        String year = edition.year(wording);
        return new KeselarasanPage(
                Frames.part(
                        context,
                        edition,
                        page,
                        wording.say("nav.keselarasan"),
                        wording.say("description.keselarasan", office, year)),
                wording.say("keselarasan.heading"),
                wording.say("keselarasan.intro"),
                edition.cascade().arah().stream()
                        .map(arah -> row(context, edition, arah, page))
                        .toList(),
                SasaranPage.groups(context, edition, page),
                data.named(page, "tautan.csv", "arah.csv"));
    }

    private static ArahRow row(PageContext context, Edition edition, Arah arah, Address page) {
        return new ArahRow(
                Routes.anchor(arah),
                context.wording().say("arah." + arah.jenis()),
                arah.uraian(),
                arah.isUsulan(),
                arah.dokumen(),
                arah.sumber(),
                didukung(context, edition, arah, page));
    }

    private static List<Relation> didukung(PageContext context, Edition edition, Arah arah, Address page) {
        List<Relation> relations =
                new ArrayList<>(Relation.of(context, edition, edition.pohon().didukung(arah), true, page));
        relations.addAll(
                new OtherOffice(context, edition, page).groups(context.links().didukung(edition.pohon(), arah)));
        return relations;
    }
}
