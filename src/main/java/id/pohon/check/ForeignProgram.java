package id.pohon.check;

import id.pohon.model.Pohon;
import id.pohon.model.Program;
import id.pohon.model.Sasaran;
import id.pohon.report.Message;
import id.pohon.report.Position;
import id.pohon.report.Severity;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * P414: a sasaran names a program with which it shares no key word, while another of the cascade shares two or
 * more. Reason: a row may have slipped. The rule is ours (D14).
 */
final class ForeignProgram extends CodedRule {

    ForeignProgram() {
        super("P414", Severity.SARAN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (Pohon pohon : subject.pohon()) {
            check(subject, pohon, findings);
        }
    }

    private static void check(Subject subject, Pohon pohon, Findings findings) {
        Topics topics = subject.topics();
        for (Sasaran sasaran : pohon.sasaran()) {
            Set<String> words = topics.of(sasaran.uraian());
            for (int i = 0; i < sasaran.program().size(); i++) {
                String kode = sasaran.program().get(i);
                Optional<Program> named = pohon.cascade().program().stream()
                        .filter(program -> program.kode().equals(kode))
                        .findFirst();
                if (named.isPresent()
                        && Collections.disjoint(words, topics.of(named.get().nama()))) {
                    Position at = sasaran.at().value("program", i);
                    better(pohon, topics, words, kode)
                            .ifPresent(other -> findings.add(
                                    at,
                                    Message.of("P414", kode, named.get().nama()),
                                    Message.of("P414.hint", other.kode(), other.nama())));
                }
            }
        }
    }

    private static Optional<Program> better(Pohon pohon, Topics topics, Set<String> words, String kode) {
        return pohon.cascade().program().stream()
                .filter(program -> !program.kode().startsWith(kode) && !kode.startsWith(program.kode()))
                .filter(program -> shared(words, topics.of(program.nama())) >= 2)
                .findFirst();
    }

    private static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }
}
