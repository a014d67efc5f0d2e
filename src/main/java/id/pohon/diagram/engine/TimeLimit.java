package id.pohon.diagram.engine;

import id.pohon.diagram.engine.PlacementException.Reason;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs work on threads of its own, so that a caller gets its answer or an exception in time. */
final class TimeLimit implements AutoCloseable {
    /** Graphviz recurses along a graph, and a default stack is soon full. */
    private static final long STACK_BYTES = 16L << 20;

    private final Duration time;
    private final ExecutorService threads;

    TimeLimit(String name, Duration time) {
        this.time = time;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons(name));
    }

    /** Work that gives a text or says why not. */
    @FunctionalInterface
    interface Work {
        String run() throws PlacementException;
    }

    /** Runs the work and waits for it; work that nobody waits for any longer is interrupted. */
    String call(Work work) throws PlacementException {
        Future<String> answer = submit(work);
        try {
            return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new PlacementException(Reason.TOO_SLOW, "not placed within " + seconds() + " s", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new PlacementException(Reason.INTERRUPTED, "interrupted while waiting for Graphviz", e);
        }
    }

    private Future<String> submit(Work work) throws PlacementException {
        try {
            return threads.submit(work::run);
        } catch (RejectedExecutionException e) {
            throw new PlacementException(Reason.UNAVAILABLE, "the engine is closed", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static PlacementException failure(Throwable cause) {
        if (cause instanceof PlacementException placement) {
            return placement;
        }
        return new PlacementException(Reason.BROKEN, "the engine broke down: " + cause, cause);
    }

    private String seconds() {
        return String.valueOf(time.toMillis() / 1000.0).replaceAll("\\.0$", "");
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(null, task, name + "-" + count.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }
}
