package id.pohon.diagram.engine;

import id.pohon.diagram.engine.PlacementException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** One running {@code dot} that places graph after graph; for one thread at a time. */
final class DotProcess implements AutoCloseable {
    private static final String END_OF_ANSWER = "pohon_end_of_answer_";
    private static final byte[] STOP = "stop".getBytes(StandardCharsets.US_ASCII);
    private static final int MESSAGE_LIMIT = 2_000;

    private final int answerLimit;
    private final Path messageFile;
    private final Process process;
    private int answers;
    private long messagesRead;

    DotProcess(Path executable, int megabytes) throws PlacementException {
        answerLimit = Math.multiplyExact(megabytes, 1 << 20);
        try {
            messageFile = Files.createTempFile("pohon-dot-", ".txt");
        } catch (IOException e) {
            throw new PlacementException(Reason.UNAVAILABLE, "no temporary file for dot's messages", e);
        }
        try {
            process = start(executable, messageFile);
        } catch (IOException e) {
            deleteMessages();
            throw new PlacementException(Reason.UNAVAILABLE, "cannot start " + executable, e);
        }
    }

    /** Messages go to a file, not a pipe: it never fills up, and it is complete when the answer is there. */
    private static Process start(Path executable, Path messageFile) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(executable.toString(), "-Kdot", "-Tplain");
        builder.redirectError(messageFile.toFile());
        builder.environment().put("LC_ALL", "C");
        // Graphviz opens no file that a graph names when it believes it works for a web server.
        builder.environment().put("SERVER_NAME", "pohon");
        builder.environment().remove("GV_FILE_PATH");
        return builder.start();
    }

    int answers() {
        return answers;
    }

    /** Two graphs are sent, the second of which is known: its answer ends the answer to the first, even if empty. */
    String place(String dot) throws PlacementException {
        String end = END_OF_ANSWER + ++answers;
        String answer;
        try {
            send(dot + "\ndigraph{" + end + "}\n");
            answer = receive("node " + end + " ");
        } catch (IOException e) {
            throw ended(e);
        }
        String messages = newMessages();
        int endGraph = answer.lastIndexOf("graph ", answer.indexOf("node " + end + " "));
        String plain = answer.substring(0, Math.max(0, endGraph));
        if (plain.isEmpty() || GraphvizMessages.haveError(messages)) {
            throw new PlacementException(Reason.REJECTED, messages.isEmpty() ? "dot placed nothing" : messages);
        }
        if (!plain.startsWith("graph ") || plain.indexOf("\nstop\n") != plain.length() - 6) {
            throw new PlacementException(Reason.BROKEN, "dot answered something else than one placement");
        }
        return plain;
    }

    private void send(String text) throws IOException {
        OutputStream out = process.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String receive(String endLine) throws IOException, PlacementException {
        InputStream in = process.getInputStream();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        while (true) {
            int length = in.read(block);
            if (length < 0) {
                throw new IOException("dot's output ended");
            }
            answer.write(block, 0, length);
            if (answer.size() > answerLimit) {
                throw new PlacementException(Reason.TOO_BIG, "dot's answer is longer than allowed");
            }
            if (endsWithStop(block, length)) {
                String text = answer.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
                if (text.contains(endLine)) {
                    return text;
                }
            }
        }
    }

    /** A cheap look before the costly one; a block that is too short to tell passes. */
    private static boolean endsWithStop(byte[] block, int length) {
        int end = length;
        while (end > 0 && block[end - 1] <= ' ') {
            end--;
        }
        int start = Math.max(0, end - STOP.length);
        return end < STOP.length || Arrays.equals(block, start, end, STOP, 0, STOP.length);
    }

    private PlacementException ended(IOException cause) {
        String how = "dot ended";
        try {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                how += " with exit code " + process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String messages = newMessages();
        if (GraphvizMessages.haveError(messages)) {
            return new PlacementException(Reason.REJECTED, messages, cause);
        }
        return new PlacementException(Reason.BROKEN, messages.isEmpty() ? how : how + ": " + messages, cause);
    }

    private String newMessages() {
        try (InputStream in = Files.newInputStream(messageFile)) {
            in.skipNBytes(messagesRead);
            byte[] bytes = in.readNBytes(MESSAGE_LIMIT);
            messagesRead = Files.size(messageFile);
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        kill(process);
        deleteMessages();
    }

    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void deleteMessages() {
        try {
            Files.deleteIfExists(messageFile);
        } catch (IOException e) {
            // Windows keeps a file while the process is still ending
            messageFile.toFile().deleteOnExit();
        }
    }
}
