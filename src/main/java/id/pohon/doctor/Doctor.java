package id.pohon.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything in an order in which the first trouble explains those after it. */
public final class Doctor {

    private Doctor() {}

    /**
     * What the machine is like.
     *
     * @param root folder of the project
     */
    public static List<Finding> machine(Machine machine, Path root) {
        List<Finding> findings = new ArrayList<>(MachineExamination.of(machine));
        findings.addAll(FolderExamination.of(root));
        findings.addAll(EngineExamination.of(machine));
        findings.addAll(ArchiveExamination.of(machine));
        return List.copyOf(findings);
    }

    /** What the site of a project is like. */
    public static List<Finding> site(Path site) {
        return SiteExamination.of(site);
    }
}
