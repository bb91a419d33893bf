package org.ashlarsql.dsl;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.render.Dialect;
import org.jspecify.annotations.Nullable;

/** The values that a procedure's parameters handed out, in their order. */
public final class Outs {

    private final @Nullable ResultSet row;
    private final Dialect dialect;
    private int taken;

    Outs(@Nullable ResultSet row, Dialect dialect) {
        this.row = row;
        this.dialect = dialect;
    }

    /** The value of the next parameter, which has this type. */
    public <V> Optional<V> next(DataType<V, ?, ?> type) throws SQLException {
        if (row == null) {
            throw new IllegalStateException(
                    "the procedure hands out nothing to read; say out(TYPE) or inOut(value, TYPE) in its place");
        }
        return Optional.ofNullable(type.sqlType().on(dialect.types()).read(row, ++taken));
    }

    /** Makes a result of the values. */
    @FunctionalInterface
    public interface Reading<R extends @Nullable Object> {

        R of(Outs outs) throws SQLException;
    }
}
