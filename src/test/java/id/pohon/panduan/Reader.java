package id.pohon.panduan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pohon.contoh.Run;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who does what the guide says, in a folder of their own, and looks whether the program answers as the guide shows. */
final class Reader {

    private static final Path WORKBOOK =
            Path.of("src/test/resources/impor/tabel-2024.xlsx").toAbsolutePath();
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Path here;

    Reader(Path here) {
        this.here = here;
    }

    Path here() {
        return here;
    }

    void follow(Step step) throws Exception {
        byHand(step);
        StringBuilder output = new StringBuilder();
        for (String command : step.commands()) {
            List<String> words = words(command);
            if (words.get(0).equals("cd")) {
                here = here.resolve(words.get(1)).normalize();
                continue;
            }
            assertThat(words.get(0)).as("%s: %s", step.page(), command).isEqualTo("./pohon");
            List<String> args = words.subList(1, words.size());
            if (args.get(0).equals("serve")) {
                output.append(serve(args));
                continue;
            }
            Run run = Run.of(here, args.toArray(String[]::new));
            output.append(run.said());
            assertThat(run.code())
                    .as("%s: %s\n%s", step.page(), command, run.said())
                    .isEqualTo(Integer.parseInt(step.noted("keluar", "0")));
        }
        for (String line : step.said()) {
            assertThat(Step.has(output.toString(), line))
                    .as("%s: the line\n  %s\nin what %s said:\n%s", step.page(), line, step.commands(), output)
                    .isTrue();
        }
    }

    /** What readers do with Excel and a file manager. */
    private void byHand(Step step) throws IOException {
        String file = step.noted("berkas", "");
        if (!file.isEmpty()) {
            Files.copy(WORKBOOK, here.resolve(file));
        }
        String filledIn = step.noted("atasan", "");
        if (!filledIn.isEmpty()) {
            FilledIn.atasan(here.resolve(filledIn), "camat");
        }
        String manifest = step.noted("manifes", "");
        if (!manifest.isEmpty()) {
            Files.copy(here.resolve("site/manifest.sha256"), here.resolve(manifest));
        }
    }

    /** Until it has shown a page. */
    private String serve(List<String> args) throws Exception {
        try (Serving serving = new Serving(here, args)) {
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(serving.address()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            return serving.said();
        }
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.replaceFirst("\\s+#.*$", ""));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
