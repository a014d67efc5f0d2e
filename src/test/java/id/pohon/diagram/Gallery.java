package id.pohon.diagram;

import id.pohon.diagram.engine.EmbeddedEngine;
import id.pohon.html.Html;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes pages full of pictures into {@code target/gallery}, for people and browsers to look at. */
final class Gallery {

    static final Path FOLDER = Path.of("target", "gallery");

    private Gallery() {}

    public static void main(String... args) throws IOException {
        Files.createDirectories(FOLDER);
        try (EmbeddedEngine engine = new EmbeddedEngine()) {
            Diagrams diagrams = Diagrams.of(engine, Samples.wording());
            for (Unit unit : KembangJanggut.pohon().unit()) {
                Pohon pohon = KembangJanggut.pohon();
                write("unit-" + unit.kode(), List.of(diagrams.neighbourhood(pohon, unit, Samples.LINKS)));
            }
            write("pohon", diagrams.parts(KembangJanggut.pohon(), Samples.LINKS));
            write("sulit", all(diagrams, HardCascade.pohon()));
            write("besar", all(diagrams, Trees.organisation(60, 7)));
            write("sangat-besar", List.of(diagrams.overview(Trees.organisation(5_000, 3), Samples.LINKS)));
            write("datar", List.of(diagrams.overview(Trees.flat(1_000), Samples.LINKS)));
            write("bagan", List.of(diagrams.chart(KembangJanggut.pohon(), Samples.LINKS)));
            write("susunan", List.of(diagrams.overview(KembangJanggut.pohon(), Samples.LINKS)));
        }
    }

    private static List<Picture> all(Diagrams diagrams, Pohon pohon) {
        List<Picture> pictures = new ArrayList<>();
        pictures.add(diagrams.overview(pohon, Samples.LINKS));
        pictures.addAll(diagrams.parts(pohon, Samples.LINKS));
        for (Unit unit : pohon.unit()) {
            pictures.add(diagrams.neighbourhood(pohon, unit, Samples.LINKS));
        }
        pictures.add(diagrams.chart(pohon, Samples.LINKS));
        return pictures;
    }

    static void write(String name, List<Picture> pictures) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".html"), page(pictures));
    }

    /** A page as bare as can be, with the colours of the site. */
    static String page(List<Picture> pictures) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\">"
                + "<title>Gambar</title><style>" + stylesheet()
                + "body{margin:16px 24px;background:var(--kertas);color:var(--tinta);font-family:var(--huruf)}"
                + "figure{margin:0 0 40px;}figcaption{font-weight:700;margin-bottom:8px}"
                + "</style></head><body>\n");
        for (Picture picture : pictures) {
            out.append("<figure><figcaption>")
                    .append(Html.escape(picture.title()))
                    .append("</figcaption>");
            out.append(picture.svg().markup()).append(picture.legend().markup()).append(picture.message());
            out.append("</figure>\n");
        }
        return out.append("</body></html>\n").toString();
    }

    static String stylesheet() {
        List<String> css = new ArrayList<>();
        try (InputStream colours = Gallery.class.getResourceAsStream("warna.css")) {
            css.add(new String(colours.readAllBytes(), StandardCharsets.UTF_8));
            css.add(Files.readString(Path.of("templates", "aset", "diagram.css")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("", css);
    }
}
