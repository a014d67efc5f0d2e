package id.pohon.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import id.pohon.report.Failure;
import id.pohon.report.Message;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The look of the site: templates, assets and phrase files packed with the program, replaced file by file by a
 * project's own {@code templates/}. Templates escape every value but {@link id.pohon.html.Html}, see nothing but the
 * components of records, and read nothing outside their folder. Safe to use from several threads.
 */
public final class Templates {

    private static final String PACKED = "id/pohon/templates/";
    private static final String WRONG = "templat.gagal";
    private static final String EMPTY = "templat.kosong";

    private final Layers layers;
    private final Configuration freemarker;

    private Templates(Layers layers) {
        this.layers = layers;
        this.freemarker = configure(layers);
    }

    /** @param own a project's own {@code templates/}; need not exist */
    public static Templates load(Optional<Path> own) {
        return load(own, PACKED);
    }

    static Templates load(Optional<Path> own, String packed) {
        return new Templates(new Layers(own, packed));
    }

    /**
     * Fills a template.
     *
     * @param template its path, such as {@code halaman/unit.ftlh}
     * @param model a record or a map with text keys
     * @throws TemplateFailure if the template is missing or wrong, or the model lacks a value
     */
    public String render(String template, Object model) {
        StringWriter out = new StringWriter(16 * 1024);
        try {
            freemarker.getTemplate(template).process(model, out);
        } catch (ParseException e) {
            throw new TemplateFailure(
                    WRONG,
                    e.getTemplateName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    firstLine(e.getEditorMessage()),
                    e);
        } catch (TemplateException e) {
            throw failure(template, e);
        } catch (IOException e) {
            throw new TemplateFailure(WRONG, template, 0, 0, firstLine(e.getMessage()), e);
        }
        return BlankLines.drop(out.toString());
    }

    /** Fills a template into a writer. */
    public void render(String template, Object model, Writer out) {
        try {
            out.write(render(template, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file as it is, such as {@code aset/situs.css} or {@code bahasa/id.properties}.
     *
     * @throws Failure if there is none
     */
    public byte[] file(String name) {
        return layers.read(name).orElseThrow(() -> new Failure(Message.of("templat.tak-ada", name)));
    }

    /** A file as the program brings it, whether or not the project has its own. */
    public byte[] packed(String name) {
        return layers.packed(name).orElseThrow(() -> new Failure(Message.of("templat.tak-ada", name)));
    }

    /** A file as the project has it, if it does. */
    public Optional<byte[]> own(String name) {
        return layers.own(name);
    }

    /** Paths of all files of a folder and the folders in it, sorted, such as {@code aset/situs.css}. */
    public List<String> files(String folder) {
        return layers.list(folder);
    }

    private static Configuration configure(Layers layers) {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setTemplateLoader(new Loader(layers));
        freemarker.setObjectWrapper(new Wrapper());
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding("UTF-8");
        freemarker.setURLEscapingCharset("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setLocalizedLookup(false);
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return freemarker;
    }

    private static TemplateFailure failure(String template, TemplateException e) {
        String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
        if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
            return new TemplateFailure(EMPTY, name, line, column, e.getBlamedExpressionString(), e);
        }
        return new TemplateFailure(
                WRONG, name, line, column, firstLine(innermost(e).getMessageWithoutStackTop()), e);
    }

    private static TemplateException innermost(TemplateException e) {
        TemplateException inner = e;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException deeper) {
                inner = deeper;
            }
        }
        return inner;
    }

    private static String firstLine(String text) {
        return String.valueOf(text).lines().findFirst().orElse("");
    }

    /** Hands the layers to FreeMarker. A source is the name of a template; {@code .ftlh} alone are templates. */
    private record Loader(Layers layers) implements TemplateLoader {

        private record Source(String name, byte[] bytes) {}

        @Override
        public Object findTemplateSource(String name) {
            return name.endsWith(".ftlh")
                    ? layers.read(name).map(bytes -> new Source(name, bytes)).orElse(null)
                    : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            Source found = (Source) source;
            try {
                return new StringReader(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(found.bytes()))
                        .toString());
            } catch (CharacterCodingException e) {
                throw new IOException(found.name() + " is not UTF-8", e);
            }
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
