package id.pohon.doctor;

import id.pohon.report.Message;
import java.util.List;

/** Java, memory, encoding and terminal: what was decided before Pohon started. */
final class MachineExamination {

    private static final int OLDEST_JAVA = 17;
    private static final long LITTLE_MEMORY = 200;

    private MachineExamination() {}

    static List<Finding> of(Machine machine) {
        return List.of(java(machine), memory(machine), names(machine), terminal(machine));
    }

    private static Finding java(Machine machine) {
        Message what = Message.of("dokter.java", machine.javaVersion(), machine.javaVendor());
        return machine.javaMajor() < OLDEST_JAVA
                ? Finding.masalah("java", what, Message.of("dokter.java.tua", OLDEST_JAVA))
                : Finding.ok("java", what);
    }

    private static Finding memory(Machine machine) {
        Message what = Message.of("dokter.memori", machine.memory());
        return machine.memory() < LITTLE_MEMORY
                ? Finding.perhatian("memori", what, Message.of("dokter.memori.sedikit", LITTLE_MEMORY))
                : Finding.ok("memori", what);
    }

    /** On Unix the names of files follow the locale; under LANG=C Java cannot open a file with an é in its name. */
    private static Finding names(Machine machine) {
        Message what = Message.of("dokter.penyandian", machine.fileNames(), machine.language());
        boolean narrow = machine.fileNames().equals("ANSI_X3.4-1968")
                || machine.fileNames().equals("US-ASCII");
        return narrow
                ? Finding.perhatian("penyandian", what, Message.of("dokter.penyandian.sempit"))
                : Finding.ok("penyandian", what);
    }

    private static Finding terminal(Machine machine) {
        return Finding.ok("terminal", Message.of(machine.terminal() ? "dokter.terminal" : "dokter.terminal.bukan"));
    }
}
