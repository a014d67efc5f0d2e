package id.pohon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages go one way, and each outside library is known to one package. */
class LayerTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.pohon");

    /** Package → packages it may know, besides those below each of them. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("html", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("report", Set.of("json")),
            Map.entry("wording", Set.of("report")),
            Map.entry("words", Set.of()),
            Map.entry("search", Set.of("words")),
            Map.entry("color", Set.of()),
            Map.entry("model", Set.of("report")),
            Map.entry("template", Set.of("html", "report")),
            Map.entry("site", Set.of("report")),
            Map.entry("source", Set.of("color", "model")),
            Map.entry("edit", Set.of("capaian", "source")),
            Map.entry("check", Set.of("capaian", "model", "wording", "words")),
            Map.entry("markdown", Set.of("model", "html")),
            Map.entry("capaian", Set.of("model")),
            Map.entry("compare", Set.of("capaian", "json", "wording")),
            Map.entry("diagram", Set.of("model", "html", "wording", "template")),
            Map.entry("data", Set.of("check", "model", "wording", "html", "json", "sheet", "site")),
            Map.entry(
                    "page",
                    Set.of(
                            "capaian",
                            "color",
                            "json",
                            "data",
                            "diagram",
                            "markdown",
                            "template",
                            "check",
                            "compare",
                            "search",
                            "site")),
            Map.entry("document", Set.of("page")),
            Map.entry("serve", Set.of("json", "report")),
            Map.entry("sheet", Set.of("report", "site")),
            Map.entry("doctor", Set.of("diagram", "site")),
            Map.entry("start", Set.of("edit")),
            Map.entry("exchange", Set.of("source", "edit", "sheet", "wording")));

    private static final Set<String> ON_TOP = Set.of("cli");

    static List<String> packages() {
        return PROGRAM.stream()
                .map(type -> layer(type.getPackageName()))
                .filter(layer -> !layer.isEmpty() && !ON_TOP.contains(layer))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knowsOnlyPackagesBelowIt(String layer) {
        if (!MAY_KNOW.containsKey(layer)) {
            throw new AssertionError("say in LayerTest what id.pohon." + layer + " may know");
        }
        Set<String> known = below(layer, new java.util.TreeSet<>());
        noClasses()
                .that()
                .resideInAPackage("id.pohon." + layer + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are above it",
                        type -> type.getPackageName().startsWith("id.pohon")
                                && !known.contains(layer(type.getPackageName()))))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "freemarker.., template",
        // its core is the stream of tokens that its YAML and its JSON share
        "com.fasterxml.jackson.core.., source json",
        "com.fasterxml.jackson.core.util.., json",
        "com.fasterxml.jackson.dataformat.., source",
        "org.yaml.snakeyaml.., source",
        "com.vladsch.flexmark.., markdown",
        "guru.nidi.graphviz.., diagram",
        "com.dylibso.chicory.., diagram",
        "run.endive.., diagram",
        "com.github.difflib.., compare",
        "picocli.., cli",
        "de.siegmar.fastcsv.., sheet",
        "org.dhatim.fastexcel.., sheet",
        "com.openhtmltopdf.., document.pdf",
        "org.apache.pdfbox.., document.pdf",
        "com.jcraft.jzlib.., document.pdf",
        "org.slf4j.., none",
        "com.sun.net.httpserver.., serve",
        "io.methvin.., serve",
    })
    void onePackageKnowsEachLibrary(String library, String owners) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(owners.split(" "))
                        .map(owner -> "id.pohon." + owner + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    /** The machine is met in Main and the commands; everything else gets it handed. */
    @Test
    void asksTheMachineOnlyAtTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.pohon.cli..", "id.pohon.serve..")
                .and()
                .doNotHaveFullyQualifiedName("id.pohon.Main")
                .should()
                .accessTargetWhere(asks(
                        "the clock, chance, the locale, the time zone or standard streams",
                        access -> isClock(access) || isChance(access) || isDefault(access) || isStream(access)))
                .check(PROGRAM);
    }

    /** Methods that take the locale or charset of the machine when none is given. */
    @Test
    void namesLocaleAndCharset() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.pohon.diagram.engine.wasm")
                .should()
                .accessTargetWhere(asks("a default locale or charset", LayerTest::isSilentDefault))
                .check(PROGRAM);
    }

    /** Sums of files are written by {@link id.pohon.site.Hash}; what is summed in another way, or below it, is named here. */
    @Test
    void oneClassWritesSums() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.pohon.site.Hash")
                // Base64, of parts, or in packages that know nothing of sites
                .and()
                .doNotHaveFullyQualifiedName("id.pohon.page.InlineScript")
                .and()
                .resideOutsideOfPackages(
                        "id.pohon.document.pdf..", "id.pohon.diagram..", "id.pohon.search..", "id.pohon.source..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.security.MessageDigest.class)
                .check(PROGRAM);
    }

    private static boolean isClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        return owner.startsWith("java.time.") && access.getName().equals("now")
                || owner.equals("java.time.Clock") && access.getName().startsWith("system")
                || owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Date") && isCall(access, "<init>");
    }

    private static boolean isChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        return owner.endsWith("Random")
                || owner.equals("java.util.UUID") && access.getName().equals("randomUUID")
                || owner.equals("java.lang.Math") && access.getName().equals("random");
    }

    private static boolean isDefault(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getName();
        return owner.equals("java.util.Locale") && name.equals("getDefault")
                || owner.equals("java.util.TimeZone") && name.equals("getDefault")
                || owner.equals("java.time.ZoneId") && name.equals("systemDefault")
                || owner.equals("java.nio.charset.Charset") && name.equals("defaultCharset");
    }

    private static boolean isStream(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName().equals("java.lang.System")
                && Set.of("out", "err", "in", "exit", "getenv").contains(access.getName());
    }

    private static boolean isSilentDefault(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        return owner.equals("java.lang.String")
                        && (isCall(access, "toLowerCase")
                                || isCall(access, "toUpperCase")
                                || isCall(access, "getBytes")
                                || isCall(access, "<init>", "[B")
                                || isCall(access, "format", "java.lang.String", "[Ljava.lang.Object;")
                                || isCall(access, "formatted", "[Ljava.lang.Object;"))
                || owner.equals("java.io.FileReader") && isCall(access, "<init>", "java.io.File")
                || owner.equals("java.io.InputStreamReader") && isCall(access, "<init>", "java.io.InputStream")
                || owner.equals("java.io.OutputStreamWriter") && isCall(access, "<init>", "java.io.OutputStream");
    }

    private static boolean isCall(JavaAccess<?> access, String name, String... types) {
        boolean call = access instanceof JavaMethodCall || access instanceof JavaConstructorCall;
        return call && access.getName().equals(name) && parameters(access).equals(List.of(types));
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return ((com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget) access.getTarget())
                .getRawParameterTypes().stream().map(type -> type.getName()).toList();
    }

    private static DescribedPredicate<JavaAccess<?>> asks(
            String what, java.util.function.Predicate<JavaAccess<?>> asked) {
        return DescribedPredicate.describe("ask " + what, asked);
    }

    private static Set<String> below(String layer, Set<String> known) {
        if (known.add(layer)) {
            MAY_KNOW.getOrDefault(layer, Set.of()).forEach(next -> below(next, known));
        }
        return known;
    }

    /** {@code diagram} of {@code id.pohon.diagram.engine}; {@code ""} for {@code id.pohon} itself. */
    private static String layer(String name) {
        String[] parts = name.split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }
}
