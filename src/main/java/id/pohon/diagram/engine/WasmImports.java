package id.pohon.diagram.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.runtime.WasmFunctionHandle;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.FunctionImport;
import run.endive.wasm.types.FunctionType;

/** The world one Graphviz instance sees: no files, no clock, no chance; only memory and a place for messages. */
final class WasmImports {
    private static final int NO_SUCH_FILE = -44;
    private static final int NOT_SUPPORTED = -52;
    private static final int BAD_DESCRIPTOR = 8;
    private static final int MESSAGE_LIMIT = 64 * 1024;
    private static final double GROWTH = 1.2;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private boolean memoryRefused;

    ImportValues values(WasmModule module) {
        WasmNames names = WasmNames.get();
        List<HostFunction> functions = new ArrayList<>();
        module.importSection().stream().map(FunctionImport.class::cast).forEach(wanted -> {
            FunctionType type = module.typeSection().getType(wanted.typeIndex());
            WasmFunctionHandle body = body(names.imported(wanted.name()), type);
            functions.add(new HostFunction(wanted.module(), wanted.name(), type, body));
        });
        return ImportValues.builder()
                .addFunction(functions.toArray(HostFunction[]::new))
                .build();
    }

    void forgetMessages() {
        messages.reset();
    }

    String messages() {
        return messages.toString(StandardCharsets.UTF_8).strip();
    }

    /** Whether Graphviz asked for more memory than its limit. */
    boolean memoryRefused() {
        return memoryRefused;
    }

    private WasmFunctionHandle body(String name, FunctionType type) {
        return switch (name) {
            case "viz_errorf" -> (instance, in) -> result(note(instance.memory().readCString((int) in[0])));
            case "fd_write" -> (instance, in) -> result(write(instance.memory(), in));
            case "emscripten_resize_heap" -> (instance, in) -> result(grow(instance.memory(), in[0]));
            case "random_get" -> (instance, in) -> result(fill(instance.memory(), in));
            case "environ_sizes_get" -> (instance, in) -> result(zeros(instance.memory(), in));
            case "clock_time_get" -> (instance, in) -> result(zeroTime(instance.memory(), in));
            case "__syscall_openat", "__syscall_faccessat", "__syscall_newfstatat" -> constant(NO_SUCH_FILE, type);
            case "_mmap_js" -> constant(NOT_SUPPORTED, type);
            case "fd_read", "fd_seek" -> constant(BAD_DESCRIPTOR, type);
            case "emscripten_date_now",
                    "environ_get",
                    "_munmap_js",
                    "__syscall_fcntl64",
                    "__syscall_ioctl",
                    "__syscall_fstat64",
                    "fd_close",
                    "_tzset_js",
                    "_localtime_js" -> constant(0, type);
            case "exit", "_abort_js", "__assert_fail", "__cxa_throw" ->
                (instance, in) -> {
                    throw new IllegalStateException("Graphviz called " + name);
                };
            default -> throw new IllegalStateException("Graphviz asks for an unknown function " + name);
        };
    }

    private int note(String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        note(bytes, bytes.length);
        return 0;
    }

    private void note(byte[] bytes, int length) {
        messages.write(bytes, 0, Math.min(length, MESSAGE_LIMIT - messages.size()));
    }

    private int write(Memory memory, long... in) {
        int total = 0;
        for (int i = 0; i < in[2]; i++) {
            int vector = (int) in[1] + 8 * i;
            int length = memory.readInt(vector + 4);
            note(memory.readBytes(memory.readInt(vector), length), length);
            total += length;
        }
        memory.writeI32((int) in[3], total);
        return 0;
    }

    private int grow(Memory memory, long bytes) {
        long wanted = Math.max(bytes & 0xffff_ffffL, (long) (GROWTH * Memory.bytes(memory.pages())));
        long needed = bytes & 0xffff_ffffL;
        if (grown(memory, wanted) || grown(memory, needed)) {
            return 1;
        }
        memoryRefused = true;
        return 0;
    }

    private static boolean grown(Memory memory, long bytes) {
        int pages = (int) ((bytes + Memory.PAGE_SIZE - 1) / Memory.PAGE_SIZE);
        return memory.grow(pages - memory.pages()) >= 0;
    }

    private static int fill(Memory memory, long... in) {
        memory.fill((byte) 0, (int) in[0], (int) (in[0] + in[1]));
        return 0;
    }

    private static int zeros(Memory memory, long... in) {
        memory.writeI32((int) in[0], 0);
        memory.writeI32((int) in[1], 0);
        return 0;
    }

    private static int zeroTime(Memory memory, long... in) {
        memory.writeLong((int) in[in.length - 1], 0);
        return 0;
    }

    private static WasmFunctionHandle constant(int value, FunctionType type) {
        long[] answer = type.returns().isEmpty() ? new long[0] : result(value);
        return (Instance instance, long... in) -> answer;
    }

    private static long[] result(int value) {
        return new long[] {value};
    }
}
