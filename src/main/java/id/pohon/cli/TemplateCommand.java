package id.pohon.cli;

import id.pohon.exchange.Export;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pohon template}: a workbook to be filled in. */
@Command(name = "template", sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private final PohonCommand pohon;
    private final Surroundings surroundings;
    private final Words words;

    @Parameters(paramLabel = "FILE")
    private Path file;

    TemplateCommand(PohonCommand pohon, Surroundings surroundings, Words words) {
        this.pohon = pohon;
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        NewFile target = new NewFile(surroundings, words, file);
        if (!target.isFree(".xlsx")) {
            return Exit.NO;
        }
        target.write(Export.in(words.language()).template());
        if (!pohon.quiet()) {
            surroundings.out().println(words.say("template.selesai", file));
        }
        return Exit.YES;
    }
}
