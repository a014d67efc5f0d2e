package id.pohon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Folders;
import id.pohon.exchange.Placement.State;
import id.pohon.model.Cascade;
import id.pohon.report.Diagnostics;
import id.pohon.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes only what differs, and leaves comments, order and what the sheet does not know. */
class MergeTest {

    private static final int SEEDS = 60;

    @TempDir
    Path folder;

    @Test
    void theTablesOfTheDocumentChangeTheHandMadeContentOnlyWhereItsSpacingWasMended() throws IOException {
        Path year = folder.resolve("2024");
        Folders.copy(Path.of("content/2024"), year);
        Imported imported =
                Import.read(Path.of("src/test/resources/impor/tabel-2024.xlsx"), OptionalInt.of(2024), "id");
        Placement placement = Placement.of(imported, year, true);
        assertThat(placement.files())
                .filteredOn(file -> file.state() != State.SAME)
                .extracting(file -> file.path().getFileName() + " " + file.state())
                .containsExactly("cascade.yaml PREFERRED", "kasi-kesejahteraan-sosial.md MERGED");
        placement.write();
        Path changed = year.resolve("unit/kasi-kesejahteraan-sosial.md");
        assertThat(Files.readString(changed))
                .isEqualTo(Files.readString(Path.of("content/2024/unit/kasi-kesejahteraan-sosial.md"))
                        .replace("Intra Suku, Umat", "Intra Suku , Umat"));
    }

    @Test
    void withoutMergingNothingThatExistsIsChanged() throws IOException {
        Path year = folder.resolve("2024");
        Folders.copy(Path.of("content/2024"), year);
        Imported imported =
                Import.read(Path.of("src/test/resources/impor/tabel-2024.xlsx"), OptionalInt.of(2024), "id");
        Placement placement = Placement.of(imported, year, false);
        placement.write();
        assertThat(placement.files()).extracting(Placement.Planned::state).contains(State.KEPT);
        assertThat(all(year)).isEqualTo(all(Path.of("content/2024")));
    }

    @Test
    void anEditedWorkbookGivesTheEditedContentWithTheOldComments() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Path project = folder.resolve("p" + seed);
            Path year = project.resolve("content/2024");
            Random random = new Random(seed);
            Cascade before = RandomCascade.of(seed);
            List<String> comments = write(ContentFiles.of(ModelEntries.of(before), List.of()), year, random);
            Draft edited = ModelEntries.of(before);
            edit(edited, random);
            Path goal = folder.resolve("q" + seed);
            write(ContentFiles.of(edited, List.of()), goal.resolve("content/2024"), null);

            Path xlsx = folder.resolve(seed + ".xlsx");
            Files.write(xlsx, Export.in("id").xlsx(read(goal)));
            Imported imported = Import.read(xlsx, OptionalInt.empty(), "id");
            Placement.of(imported, year, true).write();

            assertThat(RoundTripTest.placeless(read(project)))
                    .as("seed %d", seed)
                    .isEqualTo(RoundTripTest.placeless(read(goal)));
            assertThat(String.join("\n", all(year))).as("seed %d", seed).contains(comments);
            assertThat(Placement.of(imported, year, true).files())
                    .as("again, seed %d", seed)
                    .allMatch(file -> file.state() == State.SAME);
        }
    }

    @Test
    void keepsWindowsLineEndsAndAddsWhatIsNew() throws IOException {
        Path unit = Files.createDirectories(folder.resolve("unit"));
        Files.writeString(unit.resolve("camat.md"), """
                ---
                # atas
                jabatan: Camat # di samping
                sasaran:
                  - uraian: Terbinanya desa  # pertama
                    indikator:
                      - uraian: Jumlah desa

                ---
                Narasi.
                """.replace("\n", "\r\n"));
        Imported imported = imported("""
                CAMAT
                No | Sasaran | Indikator | Satuan
                1 | Terbinanya desa | Jumlah desa | desa
                ^ | ^ | Jumlah dusun | dusun
                2 | Terbinanya warga | Jumlah warga | orang
                """);
        Placement.of(imported, folder, true).write();
        assertThat(Files.readString(unit.resolve("camat.md"))).isEqualTo("""
                ---
                # atas
                jabatan: Camat # di samping
                sasaran:
                  - uraian: Terbinanya desa  # pertama
                    nomor: 1
                    indikator:
                      - uraian: Jumlah desa
                        satuan: desa
                      - kode: dusun
                        uraian: Jumlah dusun
                        satuan: dusun

                  - kode: warga
                    nomor: 2
                    uraian: Terbinanya warga
                    indikator:
                      - kode: warga
                        uraian: Jumlah warga
                        satuan: orang

                ---
                Narasi.
                """.replace("\n", "\r\n"));
    }

    @Test
    void saysWhatItCannotChange() throws IOException {
        Path unit = Files.createDirectories(folder.resolve("unit"));
        Files.writeString(
                unit.resolve("camat.yaml"), "jabatan: Camat\nsasaran: [{uraian: Terbinanya desa, indikator: []}]\n");
        Imported imported = imported("CAMAT\nSasaran | Indikator\nTerbinanya desa | Jumlah desa");
        Placement.Planned planned = Placement.of(imported, folder, true).files().get(1);
        assertThat(planned.after()).contains("- kode: desa\n    uraian: Terbinanya desa");
        Files.writeString(unit.resolve("camat.yaml"), "{jabatan: Camat}\n");
        planned = Placement.of(imported, folder, true).files().get(1);
        assertThat(planned.skipped()).containsExactly("sasaran");
        assertThat(planned.after()).isEqualTo("{jabatan: Camat}\n");
    }

    private static Imported imported(String drawing) {
        Ledger ledger = new Ledger();
        Draft draft = Import.read(Drawn.book("T", drawing), OptionalInt.empty(), ledger, Vocabulary.read());
        draft.cascade.set("status", "rancangan");
        return new Imported(
                ContentFiles.of(draft, List.of()), false, List.of(), false, List.of(1, 1, 1), ledger.close());
    }

    private static void edit(Draft draft, Random random) {
        for (Entry unit : draft.unit) {
            edit(unit, random, "jabatan", "catatan", "jenjang", "pejabat.nama", "narasi");
            for (Entry sasaran : unit.below()) {
                edit(sasaran, random, "uraian", "nomor", "catatan", "sic");
                for (Entry indikator : sasaran.below()) {
                    edit(
                            indikator,
                            random,
                            "uraian",
                            "satuan",
                            "target.tahun",
                            "target.tw2",
                            "baseline.nilai",
                            "bukti");
                }
                sasaran.below().add(new Entry().set("kode", "baru").set("uraian", "Indikator baru: satu"));
            }
            unit.below().add(new Entry().set("kode", "baru").set("uraian", "Sasaran baru # dua"));
        }
        edit(draft.cascade, random, "judul", "penetapan.nomor", "sumber.judul", "instansi.nama", "kata_pengantar");
        draft.program.forEach(program -> edit(program, random, "nama", "anggaran"));
    }

    private static void edit(Entry entry, Random random, String... paths) {
        for (String path : paths) {
            if (random.nextBoolean()) {
                entry.set(path, String.valueOf(random.nextInt(1000)) + (path.contains("target") ? "" : ": baru #"));
            }
        }
    }

    /** With a comment below some lines, if there is chance. */
    private static List<String> write(List<Piece> files, Path year, Random random) throws IOException {
        List<String> comments = new ArrayList<>();
        for (Piece piece : files) {
            StringBuilder text = new StringBuilder();
            boolean keys = !piece.keys().isEmpty();
            int fences = piece.isUnit() ? 0 : 1;
            for (String line : piece.text().split("(?<=\n)")) {
                text.append(line);
                fences += line.equals("---\n") ? 1 : 0;
                if (random != null && keys && fences == 1 && random.nextInt(4) == 0) {
                    comments.add("# komentar " + comments.size() + " " + piece.path());
                    text.append(" ".repeat(random.nextInt(9)))
                            .append(comments.get(comments.size() - 1))
                            .append('\n');
                }
            }
            Path path = year.resolve(piece.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
        return comments;
    }

    private static Cascade read(Path project) {
        return ContentReader.read(project, project.resolve("content"), new Diagnostics())
                .content()
                .cascade()
                .get(0);
    }

    private static List<String> all(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(folder.relativize(file) + "\n" + Files.readString(file));
            }
        }
        return texts;
    }
}
