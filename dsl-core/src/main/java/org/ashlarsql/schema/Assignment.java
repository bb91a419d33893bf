package org.ashlarsql.schema;

import java.util.Optional;
import org.ashlarsql.expr.Operand;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * What one column of the table {@code T} is set to: {@code FILM.title.to("Brazil")}. See {@link Column#to(Object)}.
 *
 * @param <T> the table
 */
public final class Assignment<T> {

    private final Column<T, ?, ?> column;
    private final @Nullable ExprNode value;

    private Assignment(Column<T, ?, ?> column, @Nullable ExprNode value) {
        this.column = column;
        this.value = value;
    }

    static <T, V> Assignment<T> value(Column<T, V, ?> column, @Nullable V value) {
        return new Assignment<>(column, new ExprNode.Bind<>(column.sqlType(), given(column, "to", value)));
    }

    static <T, V, R> Assignment<T> read(Column<T, V, R> column, @Nullable R read) {
        V value = column.nullness().value(given(column, "toRead", read));
        return new Assignment<>(column, new ExprNode.Bind<>(column.sqlType(), value));
    }

    private static <X> X given(Column<?, ?, ?> column, String method, @Nullable X value) {
        if (value == null) {
            throw new IllegalArgumentException(column + "." + method
                    + "(null) has a null of Java; say setNull(column), which takes only columns that may be NULL");
        }
        return value;
    }

    static <T> Assignment<T> expression(Column<T, ?, ?> column, Operand<?> value) {
        return new Assignment<>(column, value.node());
    }

    static <T> Assignment<T> nothing(Column<T, ?, ?> column) {
        return new Assignment<>(column, null);
    }

    /** The column and its value in the statement's tree; empty where the column stays as it is. */
    public Optional<AssignmentNode.Value> node() {
        return Optional.ofNullable(value)
                .map(node -> new AssignmentNode.Value(column.info().name(), node));
    }
}
