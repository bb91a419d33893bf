package org.ashlarsql.codegen;

import java.util.Arrays;
import java.util.function.Supplier;

/** One of a parameter's values, by its name in any case. */
final class Choice {

    private Choice() {}

    /** @throws GenerationException with this message if there is none of that name */
    static <E extends Enum<E>> E of(E[] values, String name, Supplier<String> message) {
        return Arrays.stream(values)
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new GenerationException(message.get()));
    }
}
