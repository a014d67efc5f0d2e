package id.pohon.temuan;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import id.pohon.check.CheckOptions;
import id.pohon.check.Checks;
import id.pohon.check.Vocabulary;
import id.pohon.markdown.Markdown;
import id.pohon.page.Pages;
import id.pohon.report.Diagnostic;
import id.pohon.report.Diagnostics;
import id.pohon.report.Messages;
import id.pohon.report.TextPrinter;
import id.pohon.source.ContentReader;
import id.pohon.source.Loaded;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content files written down in one text, and what Pohon says about them. Files that every project needs are added when
 * the text does not have them, so that an example shows its mistake and nothing else.
 *
 * @param files name → text, in the order written; the name may be followed by {@code crlf}, {@code bom}, the
 *     name of an encoding, or {@code tautan} for a symbolic link
 */
record Example(Map<String, String> files) {

    /** {@code ⟦202E⟧} stands for the character U+202E. */
    private static final Pattern HIDDEN = Pattern.compile("⟦([0-9A-F]{2,4})⟧");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String CASCADE = """
            tahun: 2024
            instansi:
              kode: kembang-janggut
              nama: Kecamatan Kembang Janggut
            judul: Cascading Kinerja Tahun 2024
            status: rancangan
            """;

    private static final String CAMAT = """
            jabatan: Camat
            sasaran:
              - kode: pelayanan
                uraian: Meningkatnya kualitas pelayanan publik
                indikator:
                  - kode: keluhan
                    uraian: Persentase keluhan yang ditindaklanjuti
            """;

    /** Everything Pohon finds, as it prints it. */
    String findings(String language) throws IOException {
        return findings(language, found -> true);
    }

    /** What Pohon finds and the example is about, as it prints it, on a fixed day. */
    String findings(String language, Predicate<Diagnostic> about) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path project = Files.createDirectory(disk.getPath("/proyek"));
            for (Map.Entry<String, String> file : complete().entrySet()) {
                write(project, file.getKey().split(" "), file.getValue());
            }
            Diagnostics diagnostics = new Diagnostics();
            Loaded loaded = ContentReader.read(project, project.resolve("content"), diagnostics);
            Vocabulary words = Vocabulary.load(project.resolve("templates/kata"), "templates/kata");
            Checks.run(loaded.content(), new CheckOptions(words, Optional.of(TODAY)), diagnostics);
            Pages.check(loaded.content(), new Markdown(), diagnostics);
            List<Diagnostic> found = diagnostics.all().stream().filter(about).toList();
            return new TextPrinter(Messages.of(language), loaded.files()).print(found);
        }
    }

    private Map<String, String> complete() {
        Map<String, String> all = new LinkedHashMap<>(files);
        if (all.remove("kosong") != null) {
            return all;
        }
        if (all.keySet().stream().anyMatch(name -> name.contains("cascade.json"))) {
            return all; // it holds the units as well
        }
        if (all.keySet().stream().noneMatch(name -> name.contains("cascade.yaml"))) {
            all.put("content/2024/cascade.yaml", CASCADE);
        }
        if (all.keySet().stream().noneMatch(name -> name.contains("/unit/"))) {
            all.put("content/2024/unit/camat.yaml", CAMAT);
        }
        return all;
    }

    private static void write(Path project, String[] name, String text) throws IOException {
        Path file = project.resolve(name[0]);
        Files.createDirectories(file.getParent());
        String content = HIDDEN.matcher(text.replace("⟦BESAR⟧", "x".repeat(1_000_000)))
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
        if (List.of(name).contains("tautan")) {
            Files.createSymbolicLink(file, file.resolveSibling(content.strip()));
            return;
        }
        Charset charset = StandardCharsets.UTF_8;
        for (String how : List.of(name).subList(1, name.length)) {
            switch (how) {
                case "crlf" -> content = content.replace("\n", "\r\n");
                case "bom" -> content = "\uFEFF" + content;
                default -> charset = Charset.forName(how);
            }
        }
        Files.write(file, content.getBytes(charset));
    }
}
