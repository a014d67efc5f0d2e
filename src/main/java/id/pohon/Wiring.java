package id.pohon;

import id.pohon.model.Content;
import id.pohon.model.Situs;
import id.pohon.report.Place;
import id.pohon.report.Position;
import java.util.List;
import java.util.Map;

/** The stages that the program is made of. */
final class Wiring {

    private static final Content EMPTY = new Content(
            new Situs(
                    Place.at(Position.startOf("content/situs.yaml")),
                    "",
                    "",
                    Situs.Kontak.KOSONG,
                    "",
                    "id",
                    "",
                    "",
                    "",
                    "",
                    Map.of(),
                    Map.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    static final Parts PARTS = new Parts(
            (project, diagnostics) -> new Parts.Read(EMPTY, (findings, language) -> ""),
            (content, diagnostics) -> {},
            (content, templates, options, diagnostics) -> List.of());

    private Wiring() {}
}
