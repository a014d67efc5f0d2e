package id.pohon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pohon.contoh.Folders;
import id.pohon.report.Failure;
import id.pohon.site.Progress;
import id.pohon.site.Progress.Step;
import id.pohon.site.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Something breaks at the border of two steps of a build: what readers see is the old site, whole. */
class FailureTest {

    private static final Path CONTENT = Path.of("src/test/resources/golden/situs/lengkap/content");
    private static final BuildOptions OPTIONS =
            new BuildOptions(false, false, 2, false, BuildOptions.Engine.EMBEDDED, Optional.empty(), "");

    @TempDir
    Path folder;

    private Project project;
    private String old;

    @BeforeEach
    void publishAndChange() throws IOException {
        Folders.copy(CONTENT, folder.resolve("content"));
        project = new Project(folder, folder.resolve("content"), folder.resolve("templates"), folder.resolve("site"));
        Build.run(project, OPTIONS, Progress.SILENT);
        old = manifest();
        Path unit = folder.resolve("content/2031/unit/kepala.md");
        Files.writeString(unit, Files.readString(unit).replace("Keterangan *kepala*.", "Keterangan lain."));
    }

    @Test
    void everyStepBeginsOnceAndInOrder() {
        List<Step> begun = new ArrayList<>();
        Build.run(project, OPTIONS, at(step -> begun.add(step), (done, total) -> {}));
        assertThat(begun).containsExactly(Step.values());
    }

    @ParameterizedTest
    @EnumSource
    void anExceptionLeavesTheOldSite(Step broken) throws IOException {
        assertThatThrownBy(() -> Build.run(project, OPTIONS, breaking(broken, new IllegalStateException("rusak"))))
                .hasMessage("rusak");
        assertUntouched();
        assertTheNextBuildPublishes();
    }

    @ParameterizedTest
    @EnumSource
    void anErrorLeavesTheOldSite(Step broken) throws IOException {
        assertThatThrownBy(() -> Build.run(project, OPTIONS, breaking(broken, new OutOfMemoryError("rusak"))))
                .isInstanceOf(OutOfMemoryError.class);
        assertUntouched();
        assertTheNextBuildPublishes();
    }

    @Test
    void anErrorWhileAFileIsMadeNamesTheFile() throws IOException {
        Progress progress = at(step -> {}, (done, total) -> {
            if (done == 5) {
                throw new StackOverflowError();
            }
        });
        assertThatThrownBy(() -> Build.run(project, OPTIONS, progress))
                .isInstanceOf(Failure.class)
                .hasRootCauseInstanceOf(StackOverflowError.class);
        assertUntouched();
        assertTheNextBuildPublishes();
    }

    @Test
    void aThreadThatIsInterruptedStopsTheBuild() throws Exception {
        Set<Step> begun = EnumSet.noneOf(Step.class);
        List<Throwable> thrown = new ArrayList<>();
        Thread build = new Thread(() -> {
            Progress progress = at(step -> begun.add(step), (done, total) -> {
                if (done == 1) {
                    Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().equals("bangun"))
                            .forEach(Thread::interrupt);
                }
            });
            try {
                Build.run(project, OPTIONS, progress);
            } catch (Throwable e) {
                thrown.add(e);
            }
        });
        build.setName("bangun");
        build.start();
        build.join();
        assertThat(thrown).hasSize(1).first().isInstanceOf(Failure.class);
        assertThat(begun).doesNotContain(Step.SWAP);
        assertUntouched();
        assertTheNextBuildPublishes();
    }

    private void assertUntouched() throws IOException {
        assertThat(manifest()).isEqualTo(old);
        assertThat(Verification.of(folder.resolve("site")).same()).isTrue();
    }

    private void assertTheNextBuildPublishes() throws IOException {
        assertThat(Build.run(project, OPTIONS, Progress.SILENT).published()).isPresent();
        assertThat(manifest()).isNotEqualTo(old);
        assertThat(Files.readString(folder.resolve("site/2031/unit/kepala.html")))
                .contains("Keterangan lain");
        assertThat(folder.resolve(".site.pohon")).doesNotExist();
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve("site/manifest.sha256"));
    }

    private static Progress breaking(Step broken, Throwable how) {
        return at(
                step -> {
                    if (step == broken) {
                        FailureTest.<RuntimeException>sneak(how);
                    }
                },
                (done, total) -> {});
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable how) throws T {
        throw (T) how;
    }

    private static Progress at(java.util.function.Consumer<Step> begins, Progress made) {
        return new Progress() {
            @Override
            public void made(int done, int total) {
                made.made(done, total);
            }

            @Override
            public void begins(Step step) {
                begins.accept(step);
            }
        };
    }
}
