package id.pohon.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.pohon.model.Arah;
import id.pohon.model.Pohon;
import id.pohon.model.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real cascade of 2024, read just well enough for pictures. */
final class KembangJanggut {

    private static final Path YEAR = Path.of("content", "2024");

    private KembangJanggut() {}

    static Pohon pohon() {
        try (Stream<Path> files = Files.list(YEAR.resolve("unit"))) {
            List<Unit> units = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                units.add(unit(file));
            }
            return Samples.pohon(arah(), units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Arah> arah() throws IOException {
        List<Arah> arah = new ArrayList<>();
        for (JsonNode a : yaml(Files.readString(YEAR.resolve("cascade.yaml"))).path("arah")) {
            arah.add(Samples.arah(
                    a.path("kode").asText(),
                    a.path("jenis").asText(),
                    a.path("uraian").asText(),
                    a.path("dokumen").asText(),
                    a.path("status").asText()));
        }
        return arah;
    }

    private static Unit unit(Path file) throws IOException {
        String kode = file.getFileName().toString().replace(".md", "");
        JsonNode y = yaml(Files.readString(file).split("(?m)^---$")[1]);
        Samples.UnitDraft unit =
                Samples.unit(kode, y.path("jabatan").asText(), y.path("atasan").asText());
        unit.urutan(y.path("urutan").asInt());
        for (JsonNode s : y.path("sasaran")) {
            unit.sasaran(
                    s.path("kode").asText(),
                    s.path("nomor").asText(),
                    s.path("uraian").asText());
            for (JsonNode d : s.path("mendukung")) {
                boolean mapping = d.isObject();
                unit.mendukung(
                        mapping ? d.path("ke").asText() : d.asText(),
                        d.path("status").asText().equals("usulan"));
            }
            for (JsonNode i : s.path("indikator")) {
                unit.indikator(i.path("uraian").asText());
            }
        }
        return unit.build();
    }

    private static JsonNode yaml(String text) throws IOException {
        return new ObjectMapper(new YAMLFactory()).readTree(text);
    }
}
