package id.pohon.cli;

import id.pohon.doctor.Finding;
import id.pohon.doctor.Level;
import id.pohon.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code doctor} found, for people and for programs. */
record DoctorReport(String version, List<Finding> findings, Words words) {

    DoctorReport {
        findings = List.copyOf(findings);
    }

    Level worst() {
        return findings.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.OK);
    }

    /**
     * A line for each thing, what to do under it, and a last line that sums up.
     *
     * @param quiet leave out what is well
     */
    List<String> lines(boolean quiet) {
        List<String> lines = new ArrayList<>();
        int levels = width("dokter.tingkat.");
        int topics = findings.stream().mapToInt(f -> topic(f).length()).max().orElse(0);
        for (Finding finding : findings) {
            if (quiet && finding.level() == Level.OK) {
                continue;
            }
            lines.add(padded(level(finding), levels) + "  " + padded(topic(finding), topics) + "  "
                    + words.say(finding.what()));
            if (!finding.todo().isNone()) {
                lines.add(" ".repeat(levels + topics + 4) + "> " + words.say(finding.todo()));
            }
        }
        if (!quiet) {
            lines.add(words.say("dokter.hasil." + name(worst())));
        }
        return lines;
    }

    byte[] json() {
        Map<String, Json> all = new LinkedHashMap<>();
        all.put("pohon", Json.of(version));
        all.put("hasil", Json.of(name(worst())));
        all.put("periksa", new Json.Arr(findings.stream().map(this::json).toList()));
        return new Json.Obj(all).file();
    }

    private Json json(Finding finding) {
        Map<String, Json> one = new LinkedHashMap<>();
        one.put("topik", Json.of(finding.topic()));
        one.put("tingkat", Json.of(name(finding.level())));
        one.put("keterangan", Json.of(words.say(finding.what())));
        if (!finding.todo().isNone()) {
            one.put("tindakan", Json.of(words.say(finding.todo())));
        }
        return new Json.Obj(one);
    }

    private String level(Finding finding) {
        return words.say("dokter.tingkat." + name(finding.level()));
    }

    private String topic(Finding finding) {
        return words.say("dokter.topik." + finding.topic());
    }

    private int width(String prefix) {
        int width = 0;
        for (Level level : Level.values()) {
            width = Math.max(width, words.say(prefix + name(level)).length());
        }
        return width;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
