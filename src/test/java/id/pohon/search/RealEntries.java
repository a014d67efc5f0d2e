package id.pohon.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The units, sasaran and indikator of the real cascade as entries, read line by line. */
final class RealEntries {

    private static final Pattern LINE =
            Pattern.compile("( *)(?:- )?(?:(kode): (?<kode>\\S+)|(uraian|jabatan): (?<text>.*))");

    private RealEntries() {}

    static List<Entry> read() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.list(Path.of("content", "2024", "unit"))) {
            files = walk.sorted().toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            read(file, entries);
        }
        return entries;
    }

    private static void read(Path file, List<Entry> entries) throws IOException {
        String unit = file.getFileName().toString().replace(".md", "");
        String jabatan = "";
        String kode = "";
        Entry sasaran = null;
        for (String line : Files.readAllLines(file)) {
            Matcher m = LINE.matcher(line);
            if (!m.matches()) {
                continue;
            }
            String url = "2024/unit/" + unit + ".html";
            if (m.group("kode") != null) {
                kode = m.group("kode");
            } else if (line.startsWith("jabatan")) {
                jabatan = m.group("text");
                entries.add(entry(Entry.Kind.UNIT, jabatan, "", jabatan, url, unit));
            } else if (line.startsWith("        ")) {
                String anchor = "#indikator-" + sasaran.kode() + "." + kode;
                entries.add(entry(Entry.Kind.INDIKATOR, m.group("text"), sasaran.title(), jabatan, url + anchor, kode));
            } else {
                sasaran = entry(Entry.Kind.SASARAN, m.group("text"), "", jabatan, url + "#sasaran-" + kode, kode);
                entries.add(sasaran);
            }
        }
    }

    private static Entry entry(Entry.Kind kind, String title, String text, String unit, String url, String kode) {
        return new Entry(kind, title, text, "2024", "Kecamatan Kembang Janggut", unit, "", url, kode);
    }
}
