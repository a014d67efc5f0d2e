package id.pohon.page;

import id.pohon.check.Scores;
import id.pohon.data.DataFile;
import id.pohon.data.SiteData;
import id.pohon.diagram.Diagrams;
import id.pohon.markdown.Markdown;
import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.CrossLinks;
import id.pohon.model.Halaman;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostics;
import id.pohon.search.IndexFile;
import id.pohon.search.SearchIndex;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import id.pohon.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All files of a site, each made only when it is asked for. */
public final class Pages {

    /** The glossary itself, and the page about missing ones. */
    private static final Set<String> UNEXPLAINED = Set.of("glosarium", "404");

    private final Templates templates;
    private final PageContext context;
    private final IstilahLinks istilah;
    private final AssetFiles assets;
    private final List<IndexFile> index;
    private final Optional<OnlyPart> only;
    private final List<SiteFile> files = new ArrayList<>();

    private Pages(
            Templates templates,
            PageContext context,
            AssetFiles assets,
            List<IndexFile> index,
            Optional<OnlyPart> only) {
        this.only = only;
        this.index = index;
        this.templates = templates;
        this.context = context;
        this.assets = assets;
        this.istilah = new IstilahLinks(context.content().glosarium());
    }

    /**
     * Plans the site.
     *
     * @param scores how the cascades stand by the criteria of evaluation; without them no such page is made
     * @param draft publish what is not decided yet as well, marked as a draft
     * @param only the one cascade that is made, if the others are kept
     * @param diagnostics what is found in Markdown while pages are made
     */
    public static Pages of(
            Content content,
            Scores scores,
            boolean draft,
            Optional<OnlyPart> only,
            Templates templates,
            Markdown markdown,
            Diagrams diagrams,
            Wording wording,
            Diagnostics diagnostics) {
        List<Edition> editions = Edition.of(content.cascade().stream()
                .filter(c -> draft || c.status() == Cascade.Status.DITETAPKAN)
                .toList());
        AssetFiles assets = AssetFiles.of(templates, Identity.colours(content.situs()));
        List<IndexFile> index = SearchIndex.of(SearchEntries.of(content, editions, wording), searchPhrases(wording));
        PageContext context = new PageContext(
                content,
                editions,
                Office.byKode(editions),
                CrossLinks.of(editions.stream().map(Edition::pohon).toList()),
                wording,
                phrases(wording),
                assets.assets(),
                diagrams,
                new Prose(markdown, content, editions, diagnostics),
                new PictureFailures(),
                SearchIndex.version(index),
                scores,
                draft);
        Pages pages = new Pages(templates, context, assets, index, only);
        if (!editions.isEmpty()) {
            pages.plan();
        }
        return pages;
    }

    /** Reports what in Markdown cannot be shown as it is written, and makes no page. */
    public static void check(Content content, Markdown markdown, Diagnostics diagnostics) {
        List<Edition> editions = Edition.of(content.cascade());
        Prose prose = new Prose(markdown, content, editions, diagnostics);
        content.halaman().forEach(halaman -> prose.html(halaman.isi(), Routes.halaman(halaman), 2));
        for (Edition edition : editions) {
            prose.html(edition.cascade().pengantar(), edition.routes().landing(), 2);
            for (Unit unit : edition.cascade().unit()) {
                prose.html(unit.narasi(), edition.routes().unit(unit), 2);
            }
        }
    }

    /** Is nothing to be published? */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * All files, in the order of their addresses, with those that tell of them. Which these are depends on what is published
     * beside the pages, so that comes in here.
     */
    public List<SiteFile> with(List<SiteFile> documents) {
        List<SiteFile> all = new ArrayList<>(files);
        all.addAll(documents);
        all.addAll(AddressFiles.of(context, templates, only, all));
        all.sort(Comparator.comparing(SiteFile::address));
        return List.copyOf(all);
    }

    /** Is the cascade that is to be made alone among those that are published? */
    public boolean has(OnlyPart part) {
        return context.editions().stream().anyMatch(edition -> !part.isOther(edition));
    }

    /** What pages are made with, for what is published beside them. */
    public PageContext context() {
        return context;
    }

    /** Pictures that could not be drawn; complete once all files are made. */
    public PictureFailures failures() {
        return context.failures();
    }

    private static Map<String, String> phrases(Wording wording) {
        Map<String, String> say = new LinkedHashMap<>();
        wording.keys().forEach(key -> say.put(key, wording.raw(key)));
        return say;
    }

    private static Map<String, String> searchPhrases(Wording wording) {
        Map<String, String> say = new LinkedHashMap<>();
        wording.keys().stream()
                .filter(key -> key.startsWith("cari."))
                .forEach(key -> say.put(key.substring("cari.".length()), wording.raw(key)));
        return say;
    }

    private void plan() {
        List<EditionData> data = context.editions().stream().map(this::data).toList();
        if (context.single()) {
            EditionData newest = data.get(data.size() - 1);
            page(Routes.HOME, "landing", () -> LandingPage.of(context, context.newest(), newest, Routes.HOME));
        } else {
            portal(Portal.of(List.copyOf(context.offices().values())));
        }
        page(CariPage.ADDRESS, "cari", () -> CariPage.of(context));
        page(Routes.NOT_FOUND, "404", () -> NotFoundPage.of(context));
        if (!context.content().glosarium().isEmpty()) {
            page(Routes.GLOSARIUM, "glosarium", () -> GlosariumPage.of(context));
        }
        for (Halaman halaman : context.content().halaman()) {
            page(Routes.halaman(halaman), "halaman", () -> HalamanPage.of(context, halaman));
        }
        data.forEach(each -> plan(each.edition(), each));
        for (Office office : context.offices().values()) {
            YearFiles years = new YearFiles(context, office);
            years.plan(this::page);
            files.add(years.newest());
        }
        List<DataFile> siteData = siteData();
        siteData.forEach(file -> files.add(new SiteFile(Routes.siteData(file.name()), file::lastBytes)));
        page(Routes.UNDUH, "unduh", () -> UnduhPage.of(context, context.single() ? data : List.of(), siteData));
        if (!context.single()) {
            data.forEach(each -> page(each.routes().unduh(), "unduh", () -> UnduhPage.of(context, each)));
        }
        context.content()
                .gambar()
                .forEach(g -> files.add(new SiteFile(Routes.gambar(g.nama()), () -> Files.readAllBytes(g.file()))));
        files.addAll(assets.files());
        index.forEach(file -> files.add(new SiteFile(Address.of(file.name()), file::bytes)));
        SecurityTxt.file(context.content().situs()).ifPresent(files::add);
        if (Feed.exists(context)) {
            files.add(new SiteFile(Feed.ADDRESS, () -> Feed.atom(context)));
        }
    }

    private EditionData data(Edition edition) {
        EditionData data = EditionData.of(edition, context.content().situs(), context.scores(), context.wording());
        return only.filter(part -> part.isOther(edition))
                .map(part -> data.kept(part.kept()))
                .orElse(data);
    }

    private void portal(Portal portal) {
        page(Routes.HOME, "portal", () -> PortalPage.first(context, portal));
        if (portal.split()) {
            for (Portal.Wilayah wilayah : portal.wilayah()) {
                for (int n = portal.byWilayah() ? 1 : 2; n <= wilayah.pages(); n++) {
                    int number = n;
                    page(
                            Routes.wilayah(wilayah.slug(), n),
                            "portal",
                            () -> PortalPage.of(context, portal, wilayah, number));
                }
            }
        }
    }

    private List<DataFile> siteData() {
        List<Pohon> all = context.editions().stream().map(Edition::pohon).toList();
        return all.size() == 1 ? List.of() : SiteData.of(all, context.content().situs(), context.wording());
    }

    private void plan(Edition edition, EditionData data) {
        Routes routes = edition.routes();
        page(routes.landing(), "landing", () -> LandingPage.of(context, edition, data, routes.landing()));
        page(routes.pohon(), "pohon", () -> PohonPage.of(context, edition));
        page(routes.sasaran(), "sasaran", () -> SasaranPage.of(context, edition, data));
        page(routes.indikator(), "indikator", () -> IndikatorPage.of(context, edition, data));
        page(routes.keselarasan(), "keselarasan", () -> KeselarasanPage.of(context, edition, data));
        page(routes.kelengkapan(), "kelengkapan", () -> KelengkapanPage.of(context, edition, data));
        if (!context.scores().of(edition.cascade().alamat()).isEmpty()) {
            page(routes.evaluasi(), "evaluasi", () -> EvaluasiPage.of(context, edition, data));
        }
        for (Unit unit : edition.pohon().unit()) {
            page(routes.unit(unit), "unit", () -> UnitPage.of(context, edition, data, unit));
        }
        files.addAll(data.siteFiles());
        new PictureFiles(context, edition, assets.pictureStyle()).addTo(files);
    }

    private void page(Address address, String template, Supplier<Object> model) {
        SiteFile file = new SiteFile(address, () -> {
            String html = templates.render("page/" + template + ".ftlh", model.get());
            boolean explains = !UNEXPLAINED.contains(template);
            return (explains ? istilah.in(html, address) : html).getBytes(StandardCharsets.UTF_8);
        });
        files.add(file.withIndexed(isIndexed(address)));
    }

    /** The home of a single office is the first page of its newest year once more, and names that as the one to list. */
    private boolean isIndexed(Address address) {
        boolean again = address.equals(Routes.HOME) && context.single();
        return !context.draft() && !again && !address.equals(Routes.NOT_FOUND);
    }
}
