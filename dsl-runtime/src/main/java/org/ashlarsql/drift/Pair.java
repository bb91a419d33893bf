package org.ashlarsql.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Two things that are meant to be the same, or one that has no match. */
record Pair<T>(Optional<T> before, Optional<T> after) {

    /** Those of the first list in its order, then those that the second alone has. */
    static <T, K> List<Pair<T>> match(List<T> before, List<T> after, Function<T, K> key) {
        Map<K, T> rest = new LinkedHashMap<>();
        after.forEach(one -> rest.put(key.apply(one), one));
        List<Pair<T>> pairs = new ArrayList<>();
        for (T one : before) {
            pairs.add(new Pair<>(Optional.of(one), Optional.ofNullable(rest.remove(key.apply(one)))));
        }
        rest.values().forEach(one -> pairs.add(new Pair<>(Optional.empty(), Optional.of(one))));
        return pairs;
    }

    /** The one that is there. */
    T any() {
        return before.or(() -> after).orElseThrow();
    }

    boolean isWhole() {
        return before.isPresent() && after.isPresent();
    }
}
