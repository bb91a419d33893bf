package org.ashlarsql.expr;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.jspecify.annotations.Nullable;

/** Refuses Java's null where SQL's NULL would make a condition that is never true. */
final class NullArgument {

    private NullArgument() {}

    @CanIgnoreReturnValue
    static <V> V refuse(Expr<?, ?> expression, String method, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException(expression + "." + method + "(null) would never be true, since nothing"
                    + " equals NULL; use isNull(), or isNotDistinctFrom(x) where x may be null");
        }
        return value;
    }
}
