package id.pohon.page;

import id.pohon.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first page of a site with several offices: each office with its years. */
public record PortalPage(Frame frame, String heading, String intro, List<Row> rows) {

    /** An office; counts are those of its newest year. */
    public record Row(String instansi, String href, List<Link> years, String unit, String sasaran, String indikator) {}

    static PortalPage of(PageContext context) {
        Wording wording = context.wording();
        Map<String, List<Edition>> offices = new LinkedHashMap<>();
        for (Edition edition : context.editions()) {
            offices.computeIfAbsent(edition.cascade().instansi().kode(), k -> new ArrayList<>())
                    .add(edition);
        }
        String heading = context.content().situs().judul().isEmpty()
                ? wording.say("brand")
                : context.content().situs().judul();
        return new PortalPage(
                Frames.site(
                        context, Routes.HOME, wording.say("portal.title"), wording.say("description.portal", heading)),
                heading,
                wording.say("portal.intro", wording.count("hitung.instansi", offices.size())),
                offices.values().stream().map(PortalPage::row).toList());
    }

    private static Row row(List<Edition> years) {
        Edition newest = years.get(years.size() - 1);
        return new Row(
                newest.cascade().instansi().nama(),
                Routes.HOME.to(newest.routes().landing()),
                years.stream()
                        .map(e -> new Link(
                                String.valueOf(e.cascade().tahun()),
                                Routes.HOME.to(e.routes().landing())))
                        .toList(),
                String.valueOf(newest.pohon().unit().size()),
                String.valueOf(newest.pohon().sasaran().size()),
                String.valueOf(newest.indikator().size()));
    }
}
