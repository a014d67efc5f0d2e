package id.pohon.source;

import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Gambar;
import id.pohon.model.Halaman;
import id.pohon.model.Istilah;
import id.pohon.model.Narasi;
import id.pohon.model.Perubahan;
import id.pohon.model.Situs;
import id.pohon.model.Unit;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Place;
import id.pohon.report.Position;
import id.pohon.report.Severities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Reads a content folder. Everything that is wrong with its form is reported in one run; what is readable is returned,
 * so that rules can speak about it as well.
 */
public final class ContentReader {

    private final Path folder;
    private final String name;
    private final Diagnostics diagnostics = new Diagnostics();
    private final TextReader texts = new TextReader(diagnostics);
    private final Names names = new Names(diagnostics);
    private UnaryOperator<Layout> part = layout -> layout;

    private ContentReader(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Reads everything below a content folder.
     *
     * @param projectFolder what positions are relative to
     */
    public static Loaded read(Path projectFolder, Path contentFolder, Diagnostics diagnostics) {
        return read(new ContentReader(contentFolder, nameOf(projectFolder, contentFolder)), diagnostics);
    }

    private static Loaded read(ContentReader reader, Diagnostics diagnostics) {
        Loaded loaded = reader.read();
        Severities severities = Severities.of(loaded.content().situs().aturan());
        for (Diagnostic found : reader.diagnostics.all()) {
            severities.form(found).ifPresent(diagnostics::add);
        }
        return loaded;
    }

    /**
     * Reads one cascade and what belongs to the whole site from the content, and all others as the site has published them.
     *
     * @param published address of a cascade → its {@code cascade.json} on the site
     */
    public static Loaded readOnly(
            Path projectFolder,
            Path contentFolder,
            String alamat,
            SortedMap<String, Path> published,
            Diagnostics diagnostics) {
        ContentReader reader = new ContentReader(contentFolder, nameOf(projectFolder, contentFolder));
        reader.part = layout -> reader.only(layout, alamat, published);
        return read(reader, diagnostics);
    }

    private Layout only(Layout layout, String alamat, SortedMap<String, Path> published) {
        List<Layout.CascadeFiles> cascade = new ArrayList<>();
        layout.cascade().stream().filter(files -> files.alamat().equals(alamat)).forEach(cascade::add);
        published.forEach((address, file) -> {
            if (!address.equals(alamat)) {
                List<String> parts = new ArrayList<>(List.of(address.split("/")));
                parts.add("cascade.json");
                ContentFile kept = new ContentFile(file, name + "/" + String.join("/", parts), parts);
                cascade.add(Layout.taken(address, kept, List.of(), Layout.Origin.KEPT));
            }
        });
        return layout.with(cascade);
    }

    private static String nameOf(Path project, Path content) {
        Path from = project.toAbsolutePath().normalize();
        Path to = content.toAbsolutePath().normalize();
        Path name = to.startsWith(from) && !to.equals(from) ? from.relativize(to) : content;
        return name.toString().replace('\\', '/');
    }

    private Loaded read() {
        if (!Files.isDirectory(folder)) {
            return nothing("P006");
        }
        ContentFolder walk = new ContentFolder(folder, name, diagnostics);
        List<ContentFile> files = walk.files();
        if (files.isEmpty()) {
            return nothing("P006.kosong");
        }
        Layout layout = part.apply(Layout.of(files));
        Situs situs = layout.situs()
                .map(this::situs)
                .orElseGet(() -> SitusReader.bawaan(Position.startOf(name + "/situs.yaml")));
        List<Istilah> glosarium = layout.glosarium()
                .flatMap(this::fields)
                .map(GlosariumReader::glosarium)
                .orElse(List.of());
        List<Halaman> halaman = layout.halaman().stream().map(this::halaman).toList();
        List<Gambar> gambar = layout.gambar().stream()
                .filter(names::isPortable)
                .map(PngSize::gambar)
                .toList();
        List<Cascade> cascade = cascades(layout);
        Stray stray = new Stray(diagnostics);
        stray.report(layout);
        NamedFiles.check(situs, cascade, gambar, layout, names, diagnostics);
        Content content = new Content(situs, sorted(cascade), halaman, glosarium, gambar);
        Counts counts =
                new Counting(layout, cascade, diagnostics).counts(layout.files().size(), walk.ignored());
        return new Loaded(content, counts, sources(layout.files()));
    }

    private Loaded nothing(String key) {
        Position at = Position.startOf(name);
        diagnostics.add(Diagnostic.galat("P006", at, Message.of(key, name), Message.of(key + ".hint", name)));
        Situs situs = SitusReader.bawaan(Position.startOf(name + "/situs.yaml"));
        Content content = new Content(situs, List.of(), List.of(), List.of(), List.of());
        return new Loaded(content, Counts.KOSONG, SourceFiles.none());
    }

    private Situs situs(ContentFile file) {
        return fields(file).map(SitusReader::situs).orElseGet(() -> SitusReader.bawaan(file.start()));
    }

    private Halaman halaman(ContentFile file) {
        String kode = names.page(file);
        Optional<FrontMatter> parts = texts.read(file).flatMap(source -> FrontMatter.split(source, diagnostics));
        Narasi isi = parts.map(FrontMatter::isi).orElse(new Narasi(file.start(), ""));
        return parts.flatMap(front -> keys(front.yaml()))
                .map(fields -> {
                    Halaman read =
                            new Halaman(fields.place(), kode, fields.required("judul"), fields.text("deskripsi"), isi);
                    fields.end();
                    return read;
                })
                .orElseGet(() -> new Halaman(Place.at(file.start()), kode, kode, "", isi));
    }

    private List<Cascade> cascades(Layout layout) {
        // Reading is most of the work; streams keep the order, so threads change nothing but the time.
        return layout.cascade().parallelStream()
                .map(files -> files.origin() == Layout.Origin.WRITTEN ? written(files) : published(files, layout))
                .toList();
    }

    private Cascade written(Layout.CascadeFiles files) {
        List<Unit> unit = files.unit().parallelStream().map(this::unit).toList();
        Cascade read = cascade(files, unit);
        ClosedYear.check(files, files.penutupan().flatMap(this::fields), diagnostics);
        return read;
    }

    /** A cascade that comes as the file which a site has published. */
    private Cascade published(Layout.CascadeFiles files, Layout layout) {
        ContentFile file = files.cascade();
        String alamat = names.cascade(file);
        boolean own = files.origin() == Layout.Origin.KEPT;
        PublishedReader reader = new PublishedReader(names, diagnostics);
        return texts.read(file, JsonTree.MAX_BYTES)
                .flatMap(source -> JsonTree.read(source, diagnostics))
                .flatMap(tree -> reader.cascade(tree, alamat, earlier -> sibling(layout, alamat, earlier), own))
                .orElseGet(() -> unreadable(file, alamat, new Narasi(file.start(), ""), List.of()));
    }

    /** The cascade beside this one that has the last name of an address on another site, or {@code ""}. */
    private static String sibling(Layout layout, String alamat, String elsewhere) {
        String folder = alamat.substring(0, alamat.lastIndexOf('/') + 1);
        String here = folder + elsewhere.substring(elsewhere.lastIndexOf('/') + 1);
        return layout.cascade().stream().anyMatch(each -> each.alamat().equals(here)) ? here : "";
    }

    private Cascade cascade(Layout.CascadeFiles files, List<Unit> unit) {
        ContentFile file = files.cascade();
        if (files.alamat().isEmpty()) {
            diagnostics.add(Diagnostic.galat(
                    "P006", file.start(), Message.of("P006.akar"), Message.of("P006.akar.hint", name)));
        }
        String alamat = files.alamat().isEmpty() ? Names.NAMELESS : names.cascade(file);
        Narasi pengantar = files.pengantar().flatMap(this::markdown).orElse(new Narasi(file.start(), ""));
        return fields(file)
                .map(fields -> CascadeReader.cascade(fields, alamat, pengantar, unit))
                .orElseGet(() -> unreadable(file, alamat, pengantar, unit));
    }

    /** A cascade that says nothing; that its keys are missing is not told beside what makes them unreadable. */
    private static Cascade unreadable(ContentFile file, String alamat, Narasi pengantar, List<Unit> unit) {
        Node.Obj none = new Node.Obj(file.start(), Map.of(), false);
        return CascadeReader.cascade(new Fields(none, new Diagnostics()), alamat, pengantar, unit);
    }

    private Unit unit(Layout.UnitFiles files) {
        ContentFile main = files.main();
        String kode = names.unit(main);
        Optional<Fields> fields;
        Narasi narasi;
        if (files.yaml().isPresent()) {
            fields = fields(main);
            narasi = files.markdown().flatMap(this::markdown).orElse(new Narasi(main.start(), ""));
        } else {
            Optional<FrontMatter> parts = texts.read(main).flatMap(source -> FrontMatter.split(source, diagnostics));
            fields = parts.flatMap(front -> keys(front.yaml()));
            narasi = parts.map(FrontMatter::isi).orElse(new Narasi(main.start(), ""));
        }
        return fields.map(read -> UnitReader.unit(read, kode, narasi))
                .orElseGet(() -> UnitReader.unreadable(Place.at(main.start()), kode, narasi));
    }

    /** Markdown that has no keys. */
    private Optional<Narasi> markdown(ContentFile file) {
        return texts.read(file).map(source -> {
            if (FrontMatter.isIn(source)) {
                Message hint = Message.of("P019.ganda.hint");
                diagnostics.add(Diagnostic.galat("P019", file.start(), Message.of("P019.ganda"), hint));
            }
            return FrontMatter.narasi(source, 1);
        });
    }

    private Optional<Fields> fields(ContentFile file) {
        return texts.read(file).flatMap(this::keys);
    }

    private Optional<Fields> keys(SourceText yaml) {
        return YamlTree.read(yaml, diagnostics).map(obj -> new Fields(obj, diagnostics));
    }

    private static List<Cascade> sorted(List<Cascade> cascade) {
        Perubahan perubahan = Perubahan.of(cascade);
        return cascade.stream()
                .sorted(Comparator.<Cascade, String>comparing(c -> c.instansi().kode())
                        .thenComparingInt(Cascade::tahun)
                        .thenComparingInt(perubahan::ke)
                        .thenComparing(Cascade::alamat))
                .toList();
    }

    private static SourceFiles sources(List<ContentFile> files) {
        Map<String, Path> paths = new HashMap<>();
        files.forEach(file -> paths.put(file.name(), file.path()));
        return new SourceFiles(paths);
    }
}
