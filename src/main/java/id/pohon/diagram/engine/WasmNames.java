package id.pohon.diagram.engine;

import id.pohon.diagram.engine.wasm.GraphvizWasm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The shortened names inside the WebAssembly module, by the names their authors gave them. */
final class WasmNames {
    private static final WasmNames INSTANCE = read();

    private final Properties names;

    private WasmNames(Properties names) {
        this.names = names;
    }

    static WasmNames get() {
        return INSTANCE;
    }

    String exported(String name) {
        return required("export." + name);
    }

    String imported(String shortName) {
        return required("import." + shortName);
    }

    private String required(String key) {
        String value = names.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("names.properties has no " + key);
        }
        return value;
    }

    private static WasmNames read() {
        Properties names = new Properties();
        try (InputStream in = GraphvizWasm.class.getResourceAsStream("names.properties")) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("names.properties is not readable", e);
        }
        return new WasmNames(names);
    }
}
