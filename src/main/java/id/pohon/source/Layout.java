package id.pohon.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which file of the content folder is what. */
record Layout(
        Optional<ContentFile> situs,
        Optional<ContentFile> glosarium,
        List<ContentFile> halaman,
        List<ContentFile> gambar,
        List<CascadeFiles> cascade,
        List<ContentFile> stray) {

    /** Where a cascade comes from. */
    enum Origin {
        /** From content files. */
        WRITTEN,
        /** From the {@code cascade.json} of another site. */
        TAKEN,
        /** From the {@code cascade.json} that this site has published. */
        KEPT
    }

    /** The files of one cascade. {@code other} are those that only {@code dokumen} may name. */
    record CascadeFiles(
            String alamat,
            ContentFile cascade,
            Optional<ContentFile> pengantar,
            Optional<ContentFile> penutupan,
            List<UnitFiles> unit,
            List<ContentFile> other,
            Origin origin) {}

    /** The files of one unit: keys in one of them, a narrative in the Markdown. */
    record UnitFiles(Optional<ContentFile> yaml, Optional<ContentFile> markdown) {

        /** The file with the keys. */
        ContentFile main() {
            return yaml.or(() -> markdown).orElseThrow();
        }
    }

    private static final String WRITTEN = "cascade.yaml";
    private static final String PUBLISHED = "cascade.json";
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico");

    static Layout of(List<ContentFile> files) {
        Set<String> folders = new TreeSet<>();
        for (ContentFile file : files) {
            if (file.last().equals(WRITTEN)) {
                folders.add(file.folder());
            }
        }
        for (ContentFile file : files) {
            if (file.last().equals(PUBLISHED) && cascadeOf(file, folders).isEmpty()) {
                folders.add(file.folder());
            }
        }
        Optional<ContentFile> situs = Optional.empty();
        Optional<ContentFile> glosarium = Optional.empty();
        List<ContentFile> halaman = new ArrayList<>();
        List<ContentFile> gambar = new ArrayList<>();
        List<ContentFile> stray = new ArrayList<>();
        Map<String, List<ContentFile>> byCascade = new TreeMap<>();
        for (ContentFile file : files) {
            String top = file.parts().size() > 1 ? file.parts().get(0) : "";
            if (file.is("situs.yaml")) {
                situs = Optional.of(file);
            } else if (file.is("glosarium.yaml")) {
                glosarium = Optional.of(file);
            } else if (top.equals("halaman") && file.parts().size() == 2 && file.endsWith(".md")) {
                halaman.add(file);
            } else if (top.equals("gambar") && isImage(file)) {
                gambar.add(file);
            } else {
                Optional<String> cascade = cascadeOf(file, folders);
                cascade.map(c -> byCascade.computeIfAbsent(c, k -> new ArrayList<>()))
                        .orElse(stray)
                        .add(file);
            }
        }
        List<CascadeFiles> cascade = new ArrayList<>();
        byCascade.forEach((alamat, own) -> cascade.add(cascade(alamat, own)));
        return new Layout(situs, glosarium, halaman, gambar, cascade, stray);
    }

    /** With other cascades. */
    Layout with(List<CascadeFiles> others) {
        return new Layout(situs, glosarium, halaman, gambar, List.copyOf(others), stray);
    }

    /** All files that are read. */
    List<ContentFile> files() {
        List<ContentFile> files = new ArrayList<>(halaman);
        situs.ifPresent(files::add);
        glosarium.ifPresent(files::add);
        files.addAll(gambar);
        files.addAll(stray);
        for (CascadeFiles each : cascade) {
            files.add(each.cascade());
            each.pengantar().ifPresent(files::add);
            each.penutupan().ifPresent(files::add);
            files.addAll(each.other());
            for (UnitFiles unit : each.unit()) {
                unit.yaml().ifPresent(files::add);
                unit.markdown().ifPresent(files::add);
            }
        }
        return files;
    }

    static boolean isImage(ContentFile file) {
        String last = file.last();
        return IMAGES.contains(last.substring(last.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
    }

    /** The nearest folder above that holds a cascade. */
    private static Optional<String> cascadeOf(ContentFile file, Set<String> folders) {
        for (String folder = file.folder(); ; folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')))) {
            if (folders.contains(folder)) {
                return Optional.of(folder);
            }
            if (folder.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    private static CascadeFiles cascade(String alamat, List<ContentFile> files) {
        int depth = alamat.isEmpty() ? 0 : alamat.split("/").length;
        Map<String, UnitFiles> unit = new TreeMap<>();
        List<ContentFile> other = new ArrayList<>();
        Optional<ContentFile> cascade = Optional.empty();
        Optional<ContentFile> pengantar = Optional.empty();
        Optional<ContentFile> penutupan = Optional.empty();
        Optional<ContentFile> published = published(files, depth);
        if (published.isPresent()) {
            List<ContentFile> beside = new ArrayList<>(files);
            beside.remove(published.get());
            return taken(alamat, published.get(), beside, Origin.TAKEN);
        }
        for (ContentFile file : files) {
            List<String> parts = file.parts().subList(depth, file.parts().size());
            if (parts.equals(List.of(WRITTEN))) {
                cascade = Optional.of(file);
            } else if (parts.equals(List.of("kata-pengantar.md"))) {
                pengantar = Optional.of(file);
            } else if (parts.equals(List.of("penutupan.yaml"))) {
                penutupan = Optional.of(file);
            } else if (parts.size() > 1 && parts.get(0).equals("unit") && isUnit(file)) {
                unit.merge(file.folder() + "/" + file.stem(), unitFile(file), Layout::together);
            } else {
                other.add(file);
            }
        }
        return new CascadeFiles(
                alamat, cascade.orElseThrow(), pengantar, penutupan, List.copyOf(unit.values()), other, Origin.WRITTEN);
    }

    /** The published file that stands in the place of content, if the folder has no content. */
    private static Optional<ContentFile> published(List<ContentFile> files, int depth) {
        boolean written = files.stream()
                .anyMatch(
                        file -> file.parts().size() == depth + 1 && file.last().equals(WRITTEN));
        return files.stream()
                .filter(file -> !written
                        && file.parts().size() == depth + 1
                        && file.last().equals(PUBLISHED))
                .findFirst();
    }

    /** A cascade of one published file. */
    static CascadeFiles taken(String alamat, ContentFile published, List<ContentFile> beside, Origin origin) {
        return new CascadeFiles(
                alamat, published, Optional.empty(), Optional.empty(), List.of(), List.copyOf(beside), origin);
    }

    private static boolean isUnit(ContentFile file) {
        return file.endsWith(".md") || file.endsWith(".yaml");
    }

    private static UnitFiles unitFile(ContentFile file) {
        return file.endsWith(".yaml")
                ? new UnitFiles(Optional.of(file), Optional.empty())
                : new UnitFiles(Optional.empty(), Optional.of(file));
    }

    private static UnitFiles together(UnitFiles one, UnitFiles other) {
        return new UnitFiles(one.yaml().or(other::yaml), one.markdown().or(other::markdown));
    }
}
