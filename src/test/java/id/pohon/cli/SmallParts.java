package id.pohon.cli;

import id.pohon.BuildOptions;
import id.pohon.Parts;
import id.pohon.Project;
import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Halaman;
import id.pohon.model.Narasi;
import id.pohon.model.Situs;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Message;
import id.pohon.report.Place;
import id.pohon.report.Position;
import id.pohon.site.Address;
import id.pohon.site.SiteFile;
import id.pohon.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stages as small as can be: a file of content is a page, and one whose text is galat, peringatan or rusak is just that. */
final class SmallParts {

    static final Parts PARTS = new Parts(SmallParts::read, SmallParts::check, SmallParts::pages);

    private SmallParts() {}

    private static Parts.Read read(Project project, Diagnostics diagnostics) {
        try (Stream<Path> files = Files.list(project.content())) {
            List<Halaman> pages = files.sorted()
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(SmallParts::page)
                    .toList();
            boolean draft = Files.exists(project.content().resolve("rancangan"));
            Content content = new Content(situs(), List.of(cascade(draft)), pages, List.of(), List.of());
            return new Parts.Read(
                    content,
                    (findings, language) -> findings.stream()
                            .map(found -> found.severity().word() + "[" + found.code() + "] "
                                    + found.at().file() + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Content content, Diagnostics diagnostics) {
        for (var page : content.halaman()) {
            Position at = page.at().start();
            switch (page.isi().markdown()) {
                case "galat" -> diagnostics.add(Diagnostic.galat("P001", at, Message.NONE, Message.NONE));
                case "peringatan" -> diagnostics.add(Diagnostic.peringatan("P002", at, Message.NONE, Message.NONE));
                case "ambruk" -> throw new IllegalStateException("ambruk");
                case "tumpah" -> throw new StackOverflowError();
                default -> {}
            }
        }
    }

    private static List<SiteFile> pages(
            Content content, Templates templates, BuildOptions options, Diagnostics diagnostics) {
        return content.halaman().stream()
                .map(page -> SiteFile.text(new Address(page.kode() + ".html"), () -> {
                    if (page.isi().markdown().equals("rusak")) {
                        throw new IllegalStateException("rusak");
                    }
                    if (page.isi().markdown().equals("terlambat")) {
                        diagnostics.add(Diagnostic.galat("P003", page.at().start(), Message.NONE, Message.NONE));
                    }
                    return page.isi().markdown();
                }))
                .toList();
    }

    private static Halaman page(Path file) {
        try {
            Position at = Position.startOf("content/" + file.getFileName());
            return new Halaman(
                    Place.at(at), file.getFileName().toString(), "", "", new Narasi(at, Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Situs situs() {
        Place at = Place.at(Position.startOf("content/situs.yaml"));
        return new Situs(at, "", "", Situs.Kontak.KOSONG, "", "id", "", "", "", "", Map.of(), Map.of());
    }

    private static Cascade cascade(boolean draft) {
        Position at = Position.startOf("content/2024/cascade.yaml");
        return new Cascade(
                Place.at(at),
                "2024",
                2024,
                new Cascade.Instansi("kembang-janggut", "Kecamatan Kembang Janggut", "", ""),
                "Cascading Kinerja",
                draft ? Cascade.Status.RANCANGAN : Cascade.Status.DITETAPKAN,
                "",
                Cascade.Penetapan.KOSONG,
                Cascade.AtasanInstansi.KOSONG,
                Optional.empty(),
                Cascade.Sumber.KOSONG,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Cascade.Capaian.BAWAAN,
                List.of(),
                List.of(),
                new Narasi(at, ""),
                List.of());
    }
}
