package id.pohon.supply;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pohon asks nothing of a network, but for the server of {@code serve}, which listens on this machine. */
class OfflineTest {

    /** Names and parses addresses; opens nothing. */
    private static final Set<String> HARMLESS = Set.of("URI", "URISyntaxException", "URLEncoder", "URLDecoder");

    /** Lists the templates inside the program's own jar, by its URL. */
    private static final String JAR_READER = "id.pohon.template.Layers";

    @TempDir
    Path folder;

    @Test
    void noClassKnowsHowToAskANetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.pohon.serve..")
                .and()
                .doNotHaveFullyQualifiedName(JAR_READER)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("speak to a network", OfflineTest::speaks))
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe("open what a URL names", OfflineTest::opens))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.pohon"));
    }

    /** A namespace without a network has not even a loopback; where the system permits one. */
    @Test
    @Tag("slow")
    void buildsWhereThereIsNoNetwork() throws Exception {
        List<String> without = List.of("unshare", "--map-root-user", "--net");
        assumeTrue(isPermitted(without), "unshare is not permitted here");
        Child child = Child.builds(without, Path.of(System.getProperty("java.home")), folder);
        assertThat(child.code()).as(child.said()).isZero();
        assertThat(folder.resolve("site/manifest.sha256")).isNotEmptyFile();
    }

    private static boolean isPermitted(List<String> without) {
        try {
            return Child.run(Stream.concat(without.stream(), Stream.of("true")).toList())
                            .code()
                    == 0;
        } catch (Exception e) {
            return false;
        }
    }

    private static boolean speaks(JavaClass type) {
        String name = type.getFullName();
        boolean net = name.startsWith("java.net.") && !HARMLESS.contains(type.getSimpleName()) && !isUrl(name);
        return net
                || name.startsWith("javax.net.")
                || name.startsWith("com.sun.net.")
                || name.startsWith("java.rmi.")
                || name.startsWith("javax.naming.")
                || name.matches("java\\.nio\\.channels\\..*(Socket|Datagram).*");
    }

    /** The place of a class is a URL; having one is no harm. */
    private static boolean isUrl(String name) {
        return name.equals("java.net.URL");
    }

    private static boolean opens(JavaAccess<?> access) {
        return isUrl(access.getTargetOwner().getFullName())
                && Set.of("openConnection", "openStream", "getContent").contains(access.getName());
    }
}
