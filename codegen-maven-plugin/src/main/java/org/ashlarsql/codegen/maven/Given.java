package org.ashlarsql.codegen.maven;

import java.util.List;
import org.ashlarsql.codegen.GenerationException;
import org.jspecify.annotations.Nullable;

/** Reads parameters that Maven may have left unset. */
final class Given {

    private Given() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new GenerationException("<" + name + "> is missing.");
        }
        return value;
    }
}
