package org.ashlarsql.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Divides what would be too much for the static initializer of one class, which has 64 KB like every method. */
final class ConstantParts {

    /**
     * A key of one column takes 25 bytes and three of these, each column more 8 bytes and one. A table takes one: 8 bytes in
     * the list of all, and 7 of the 65,535 constants that a class file can have.
     */
    private static final int MOST = 6_000;

    private ConstantParts() {}

    /** The items in as many parts as it takes, in the same order. */
    static <T> List<List<T>> of(List<T> items, ToIntFunction<T> weight) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int sum = 0;
        for (T item : items) {
            sum += weight.applyAsInt(item);
            if (sum > MOST && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
                sum = weight.applyAsInt(item);
            }
            part.add(item);
        }
        parts.add(List.copyOf(part));
        return parts;
    }
}
