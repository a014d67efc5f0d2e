package id.pohon.data;

import id.pohon.check.Scores;
import id.pohon.model.Dukungan;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;
import id.pohon.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an evaluator starts from: how the criteria of PermenPANRB 88/2021 stand by the rules, what stands against each, and
 * drafts of the working papers KKE1, KKE2 and KKE5 (columns: domain.md 4.6). An indication, never an official evaluation:
 * a working paper gets a T where a rule found something and stays empty where a person must judge.
 */
final class EvaluationTables {

    /** Which rules speak against which column of KKE1. */
    private static final Map<String, Set<String>> SMART = Map.of(
            "kinerja", Set.of("P304"),
            "spesifik", Set.of("P306"),
            "dapat_diukur", Set.of("P302", "P303", "P403"),
            "relevan", Set.of("P305", "P316"),
            "berbatas_waktu", Set.of("P401"),
            "menantang", Set.of("P405", "P406"));

    /** One indikator with what belongs to it, and the rules that found something in it. */
    private record Row(Unit unit, Sasaran sasaran, Indikator indikator, Set<String> codes) {}

    /** One finding behind a criterion. */
    private record Against(String criterion, Scores.Failed failed) {}

    private EvaluationTables() {}

    /**
     * The tables of one cascade; none if nothing was scored.
     *
     * @param wording for what people read; codes are the same in every language
     */
    static List<Table<?>> of(Scores scores, String alamat, Wording wording) {
        List<Scores.Score> own = scores.of(alamat);
        return own.isEmpty()
                ? List.of()
                : List.of(criteria(own, wording), findings(own, alamat, wording), kke1(own), kke2(own), kke5(own));
    }

    private static Table<?> criteria(List<Scores.Score> scores, Wording wording) {
        return new Table<>(
                "evaluasi",
                true,
                new Columns<Scores.Score>("evaluasi")
                        .own("kriteria", Scores.Score::criterion)
                        .own("per", s -> Words.of(s.kind()))
                        .texts("aturan", Scores.Score::rules)
                        .count("diperiksa", (p, s) -> s.checked())
                        .count("lulus", (p, s) -> s.passed())
                        .count("diabaikan", (p, s) -> s.waived())
                        .computed("persen", Column.Type.NUMBER, (p, s) -> percent(s))
                        .own("keterangan", s -> s.undated() ? wording.say("evaluasi.tanpa-tanggal") : "")
                        .list(),
                List.of("kriteria"),
                List.of(),
                pohon -> scores);
    }

    /** Where a file lies below the content folder; where that folder lies on somebody's computer is nobody's business. */
    private static String belowContent(String file, String alamat) {
        int start = file.lastIndexOf("/" + alamat + "/");
        return file.substring((start < 0 ? file.lastIndexOf('/') : start) + 1);
    }

    private static Cell percent(Scores.Score score) {
        return score.checked() == 0
                ? Cell.EMPTY
                : new Cell.Number(BigDecimal.valueOf(score.passed() * 100L / score.checked()));
    }

    private static Table<?> findings(List<Scores.Score> scores, String alamat, Wording wording) {
        List<Against> all = new ArrayList<>();
        scores.forEach(score -> score.failed().forEach(failed -> all.add(new Against(score.criterion(), failed))));
        return new Table<>(
                "evaluasi_temuan",
                true,
                new Columns<Against>("evaluasi_temuan")
                        .own("kriteria", Against::criterion)
                        .own("aturan", a -> a.failed().code())
                        .own("judul", a -> wording.say("aturan." + a.failed().code()))
                        .own("pada", a -> a.failed().node())
                        .own("berkas", a -> belowContent(a.failed().at().file(), alamat))
                        .count("baris", (p, a) -> a.failed().at().line())
                        .list(),
                List.of(),
                List.of(),
                pohon -> all);
    }

    private static Table<?> kke1(List<Scores.Score> scores) {
        return table(
                "kke1",
                scores,
                head("kke1")
                        .own("target", r -> r.indikator().target().tahun().tertulis())
                        .own("kinerja", r -> against(r, "kinerja"))
                        .own("spesifik", r -> against(r, "spesifik"))
                        .own("dapat_diukur", r -> against(r, "dapat_diukur"))
                        .own("dapat_dicapai", r -> "")
                        .own("relevan", r -> against(r, "relevan"))
                        .own("berbatas_waktu", r -> against(r, "berbatas_waktu"))
                        .own("jumlah", r -> "")
                        .own("menantang", r -> against(r, "menantang"))
                        .texts("keterangan", r -> r.codes().stream().sorted().toList()));
    }

    private static String against(Row row, String column) {
        return row.codes().stream().anyMatch(SMART.get(column)::contains) ? "T" : "";
    }

    private static Table<?> kke2(List<Scores.Score> scores) {
        return table(
                "kke2",
                scores,
                head("kke2")
                        .own("pernyataan", r -> r.indikator().iku() ? "IKU" : "IK")
                        .computed("jenjang", Column.Type.INTEGER, (p, r) -> Cell.of(p.jenjang(r.unit())))
                        .computed("mendukung", Column.Type.STRING, (p, r) -> Cell.of(supported(r)))
                        .computed("usulan", Column.Type.BOOLEAN, (p, r) -> Cell.of(proposed(p, r)))
                        .own("renstra", r -> "")
                        .own("renja", r -> "")
                        .own("pk", r -> "")
                        .own("keterangan", r -> ""));
    }

    private static List<String> supported(Row row) {
        List<String> ke = new ArrayList<>(
                row.sasaran().mendukung().stream().map(Dukungan::ke).toList());
        row.indikator().mendukung().forEach(each -> ke.add(each.ke()));
        return ke.stream().distinct().toList();
    }

    private static boolean proposed(Pohon pohon, Row row) {
        return pohon.mendukung(row.sasaran()).stream().anyMatch(Tautan::isUsulan);
    }

    private static Table<?> kke5(List<Scores.Score> scores) {
        return table(
                "kke5",
                scores,
                head("kke5")
                        .text("satuan", r -> r.indikator().satuan())
                        .text("definisi", r -> r.indikator().definisi())
                        .text("formula", r -> r.indikator().formula())
                        .own("komponen", r -> "")
                        .own("akurat", r -> "")
                        .own("tepat", r -> "")
                        .text("sumber_data", r -> r.indikator().sumberData())
                        .text("penyedia_data", r -> r.indikator().penyediaData())
                        .own("keterangan", r -> ""));
    }

    private static Columns<Row> head(String table) {
        return new Columns<Row>(table)
                .own("id", r -> r.indikator().id())
                .text("jabatan", r -> r.unit().jabatan())
                .own("sasaran", r -> r.sasaran().uraian())
                .own("indikator", r -> r.indikator().uraian());
    }

    private static Table<?> table(String name, List<Scores.Score> scores, Columns<Row> columns) {
        Map<String, Set<String>> codes = new HashMap<>();
        scores.forEach(score -> score.failed()
                .forEach(failed -> codes.computeIfAbsent(failed.node(), node -> new HashSet<>())
                        .add(failed.code())));
        return new Table<>(
                name,
                true,
                columns.list(),
                List.of("id"),
                List.of(new Table.Reference("id", "indikator", "id", false)),
                pohon -> rows(pohon, codes));
    }

    private static List<Row> rows(Pohon pohon, Map<String, Set<String>> codes) {
        List<Row> rows = new ArrayList<>();
        for (Unit unit : pohon.unit()) {
            for (Sasaran sasaran : unit.sasaran()) {
                for (Indikator indikator : sasaran.indikator()) {
                    rows.add(new Row(unit, sasaran, indikator, codes.getOrDefault(indikator.id(), Set.of())));
                }
            }
        }
        return rows;
    }
}
