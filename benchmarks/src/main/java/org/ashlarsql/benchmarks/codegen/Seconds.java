package org.ashlarsql.benchmarks.codegen;

/** Times. */
final class Seconds {

    private Seconds() {}

    /** Since a moment that {@link System#nanoTime()} told. */
    static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
