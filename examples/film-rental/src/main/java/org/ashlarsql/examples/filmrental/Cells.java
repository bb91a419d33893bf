package org.ashlarsql.examples.filmrental;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Values as the cells of a printed table; {@code into(Cells::of)} makes them of any row. */
final class Cells {

    private Cells() {}

    static List<String> of(Object... values) {
        return Arrays.stream(values).map(Cells::text).toList();
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Cells::text).orElse("-");
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean answer ? (answer ? "yes" : "no") : value.toString();
    }
}
