package org.ashlarsql.codegen;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells what takes long, and nothing of what doesn't. */
public record Progress(Duration patience, Consumer<String> log) {

    /** Progress that nobody is told of. */
    public static Progress silent() {
        return new Progress(Duration.ofDays(1), line -> {});
    }

    /**
     * Does something.
     *
     * @param phase what is done: {@code reading the schema}
     * @param count what was done: {@code 214 tables and views}
     */
    public <T> T during(String phase, Supplier<T> work, Function<T, String> count) {
        var done = new AtomicBoolean();
        long start = System.nanoTime();
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (!done.get()) {
                        log.accept("Ashlar: " + phase + " ...");
                    }
                });
        try {
            T result = work.get();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (took.compareTo(patience) > 0) {
                log.accept("Ashlar: " + phase + " took " + took.toSeconds() + " s: " + count.apply(result));
            }
            return result;
        } finally {
            done.set(true);
        }
    }
}
