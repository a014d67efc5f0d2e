package id.pohon.diagram.engine;

import id.pohon.diagram.engine.PlacementException.Reason;
import id.pohon.diagram.engine.wasm.GraphvizWasm;
import java.nio.charset.StandardCharsets;
import run.endive.runtime.ByteArrayMemory;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.runtime.WasmInterruptedException;
import run.endive.wasm.types.MemoryLimits;

/** One Graphviz with a memory of its own; for one thread at a time, and not to be used again after a failure. */
final class WasmGraphviz {
    private static final int PAGES_PER_MEGABYTE = (1 << 20) / Memory.PAGE_SIZE;

    private final WasmImports imports = new WasmImports();
    private final Instance instance;
    private final int dotLayout;
    private final int plainFormat;

    WasmGraphviz(int megabytes) {
        int most = megabytes * PAGES_PER_MEGABYTE;
        var module = GraphvizWasm.load();
        instance = Instance.builder(module)
                .withImportValues(imports.values(module))
                .withMachineFactory(GraphvizWasm::create)
                .withMemoryFactory(limits -> new ByteArrayMemory(new MemoryLimits(limits.initialPages(), most)))
                .build();
        run("constructors");
        dotLayout = text("dot");
        plainFormat = text("plain");
    }

    int megabytes() {
        return instance.memory().pages() / PAGES_PER_MEGABYTE;
    }

    String graphvizVersion() {
        return instance.memory().readCString((int) call("viz_get_graphviz_version"));
    }

    String place(String dot) throws PlacementException {
        imports.forgetMessages();
        try {
            return plain(dot);
        } catch (WasmInterruptedException e) {
            throw new PlacementException(Reason.INTERRUPTED, "interrupted while placing", e);
        } catch (OutOfMemoryError e) {
            throw new PlacementException(Reason.TOO_BIG, "not enough memory to place the graph", e);
        } catch (StackOverflowError e) {
            throw new PlacementException(Reason.TOO_BIG, "the graph is too deep", e);
        } catch (RuntimeException e) {
            if (imports.memoryRefused()) {
                throw new PlacementException(Reason.TOO_BIG, "the graph needs more memory than allowed", e);
            }
            throw new PlacementException(Reason.BROKEN, "Graphviz broke down: " + reasonFor(e), e);
        }
    }

    private String plain(String dot) throws PlacementException {
        int source = text(dot);
        int graph = (int) call("viz_read_one_graph", source);
        run("free", source);
        if (graph == 0) {
            throw rejected("no graph in the DOT text");
        }
        run("viz_set_y_invert", 0);
        run("viz_set_reduce", 0);
        int context = (int) call("viz_create_context");
        run("viz_reset_errors");
        if (call("viz_layout", context, graph, dotLayout) != 0) {
            throw rejected("Graphviz placed nothing");
        }
        int answer = (int) call("viz_render", context, graph, plainFormat);
        if (answer == 0 || GraphvizMessages.haveError(imports.messages())) {
            throw rejected("Graphviz gave no output");
        }
        String plain = instance.memory().readCString(answer);
        run("free", answer);
        run("viz_free_layout", context, graph);
        run("viz_free_graph", graph);
        run("viz_free_context", context);
        return plain;
    }

    private PlacementException rejected(String otherwise) {
        if (imports.memoryRefused()) {
            return new PlacementException(Reason.TOO_BIG, "the graph needs more memory than allowed");
        }
        String messages = imports.messages();
        return new PlacementException(Reason.REJECTED, messages.isEmpty() ? otherwise : messages);
    }

    private String reasonFor(RuntimeException e) {
        String messages = imports.messages();
        return messages.isEmpty() ? String.valueOf(e.getMessage()) : messages;
    }

    private int text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int address = (int) call("malloc", bytes.length + 1);
        if (address == 0) {
            throw new IllegalStateException("no memory for the DOT text");
        }
        instance.memory().write(address, bytes, 0, bytes.length);
        instance.memory().writeByte(address + bytes.length, (byte) 0);
        return address;
    }

    private long call(String function, long... in) {
        return instance.export(WasmNames.get().exported(function)).apply(in)[0];
    }

    private void run(String function, long... in) {
        instance.export(WasmNames.get().exported(function)).apply(in);
    }
}
