package id.pohon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfTest {

    @TempDir
    Path folder;

    static List<Path> pdfs() throws IOException {
        return pdfs(RealDocuments.folder().resolve("2024/dokumen"));
    }

    private static List<Path> pdfs(Path documents) throws IOException {
        try (Stream<Path> files = Files.list(documents)) {
            return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void isPdfUa1(Path pdf) throws Exception {
        assertThat(faults(Files.readAllBytes(pdf))).isEmpty();
    }

    /** So that an empty list of faults means something. */
    @Test
    void aPdfWithoutTagsIsNotPdfUa1() throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }
        assertThat(faults(bare.toByteArray())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void saysItsTitleAndLanguageAndBringsItsFont(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).endsWith("– 2024 – Kecamatan Kembang Janggut");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans(-Bold)?");
                }
            }
        }
    }

    @Test
    void cascadingKinerjaReadsAsTheSourceDocument() throws IOException {
        String text = text("cascading-kinerja");
        for (String line : Files.readAllLines(Path.of("src/test/resources/sumber/tabel-2024.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split("\t", -1);
            assertThat(text).contains(squeezed(cells[2])).contains(squeezed(cells[3].replace(" ,", ",")));
        }
        for (String paragraph : Files.readAllLines(Path.of("src/test/resources/sumber/kata-pengantar.txt"))
                .subList(0, 3)) {
            assertThat(text).contains(squeezed(paragraph));
        }
    }

    @Test
    void theChartIsTextOnASheetOfA3() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("cascading-kinerja").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(4);
            stripper.setEndPage(4);
            assertThat(squeezed(stripper.getText(document)))
                    .contains(squeezed("BAGAN CASCADING KINERJA"), squeezed("Memfasilitasi DD dan ADD"));
            assertThat(document.getPage(3).getMediaBox().getWidth()).isBetween(1190f, 1191f);
        }
    }

    @Test
    void bookmarksLeadToTheUnits() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("cascading-kinerja").toFile())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles)
                    .startsWith("Kata Pengantar", "Bagan cascading kinerja")
                    .contains("Kasi Pemerintahan");
        }
    }

    @Test
    void anotherMachineMakesTheSameBytes() throws Exception {
        Path site = SmallOffice.build(folder.resolve("kecil"));
        assertSameBytesElsewhere(folder.resolve("kecil/content"), site.resolve("2031/dokumen"), "2031/dokumen");
    }

    @Test
    @Tag("slow")
    void anotherMachineMakesTheSameBytesOfTheRealDocuments() throws Exception {
        Path site = RealDocuments.folder();
        assertSameBytesElsewhere(Path.of("content"), site.resolve("2024/dokumen"), "2024/dokumen");
    }

    private void assertSameBytesElsewhere(Path content, Path expected, String documents) throws Exception {
        Path root = Files.createDirectories(folder.resolve("lain"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-9",
                "-cp",
                System.getProperty("java.class.path"),
                "id.pohon.Main",
                "build",
                "--quiet",
                "--jobs",
                "1",
                "--project",
                root.toString(),
                "--content",
                content.toAbsolutePath().toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
        List<Path> pdfs = pdfs(expected);
        assertThat(pdfs).isNotEmpty();
        for (Path pdf : pdfs) {
            assertThat(root.resolve("site").resolve(documents).resolve(pdf.getFileName()))
                    .hasSameBinaryContentAs(pdf);
        }
    }

    @Test
    void aSecondBuildMakesNoPdfAgain() throws IOException {
        Path site = SmallOffice.build(folder);
        TreeMap<String, Object> before = kept();
        Path changed = folder.resolve("content/2031/unit/pelaksana.md");
        Files.writeString(changed, Files.readString(changed).replace("Jumlah arsip", "Jumlah berkas"));
        RealDocuments.build(folder, folder.resolve("content"));
        TreeMap<String, Object> after = kept();
        assertThat(after).containsAllEntriesOf(before);
        // of both cascades only the four of 2031 that name this indikator or are drawn from it are new
        assertThat(after.size() - before.size()).isBetween(3, 4);
        assertThat(site.resolve("2031/dokumen/perjanjian-kinerja-pelaksana.pdf"))
                .isNotEmptyFile();
    }

    /** What veraPDF finds that PDF/UA-1 does not allow. */
    private static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId() + " " + a.getMessage() + " "
                            + a.getLocation().getContext())
                    .toList();
        }
    }

    private TreeMap<String, Object> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".pohon/cache/pdf"))) {
            return files.collect(
                    Collectors.toMap(f -> f.getFileName().toString(), PdfTest::time, (a, b) -> a, TreeMap::new));
        }
    }

    private static Object time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path pdf(String name) {
        return RealDocuments.folder().resolve("2024/dokumen/" + name + ".pdf");
    }

    private static String text(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(name).toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return squeezed(stripper.getText(document));
        }
    }

    /** Lines of a PDF end where the paper does, so white space says nothing. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "").replace("[sic]", "");
    }
}
