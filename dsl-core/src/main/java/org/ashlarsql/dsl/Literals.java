package org.ashlarsql.dsl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.BytesExpr;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.DateExpr;
import org.ashlarsql.expr.InstantExpr;
import org.ashlarsql.expr.JavaTypes;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.NumType;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.expr.TimeExpr;
import org.ashlarsql.expr.TimestampExpr;
import org.ashlarsql.expr.ValueExpr;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/**
 * Values written into the SQL; users have them from {@link Sql}. They are as safe as bind parameters, but each value makes
 * another statement: they are for constants, which the optimizer and expression indexes then see.
 *
 * <pre>{@code
 * literal(5L)                              // 5, on PostgreSQL bigint '5'
 * literal("it's")                          // 'it''s'
 * literal(LocalDate.of(2026, 1, 31))       // date '2026-01-31', on SQLite '2026-01-31'
 * }</pre>
 *
 * <p>Rendering throws a {@link org.ashlarsql.type.ConversionException} for a value that the database can't write: a text
 * with a NUL character, NaN beside PostgreSQL, infinity on MariaDB and MySQL, a decimal on SQLite that it can't store
 * exactly.
 */
abstract class Literals extends TableFunctions {

    Literals() {}

    /** A number as a literal. */
    public static <V extends Number> NumExpr<V, V> literal(V value) {
        return new NumType<V>(JavaTypes.of(value)).required(node(value));
    }

    /** A text as a literal. */
    public static TextExpr<String> literal(String value) {
        return SqlTypes.TEXT.required(node(value));
    }

    /** A truth value as a literal. */
    public static BoolExpr<Boolean> literal(Boolean value) {
        return SqlTypes.BOOLEAN.required(node(value));
    }

    /** A date as a literal. */
    public static DateExpr<LocalDate> literal(LocalDate value) {
        return SqlTypes.DATE.required(node(value));
    }

    /** A time of day as a literal. */
    public static TimeExpr<LocalTime> literal(LocalTime value) {
        return SqlTypes.TIME.required(node(value));
    }

    /** A date and a time of day as a literal. */
    public static TimestampExpr<LocalDateTime> literal(LocalDateTime value) {
        return SqlTypes.TIMESTAMP.required(node(value));
    }

    /** A point on the time line as a literal. */
    public static InstantExpr<Instant> literal(Instant value) {
        return SqlTypes.TIMESTAMP_WITH_TIME_ZONE.required(node(value));
    }

    /** A UUID as a literal. */
    public static ValueExpr<UUID, UUID> literal(UUID value) {
        return SqlTypes.UUID.required(node(value));
    }

    /** Binary data as a literal. */
    public static BytesExpr<byte[]> literal(byte[] value) {
        return SqlTypes.BINARY.required(node(value));
    }

    /** A value of any type as a literal: {@code literal(Rating.PG, RATING)}. */
    public static <V, M> M literal(V value, DataType<V, ?, M> type) {
        return type.required(node(type.sqlType(), value));
    }

    private static <V> ExprNode node(V value) {
        return node(JavaTypes.of(value), value);
    }

    private static <V> ExprNode node(SqlType<V> type, V value) {
        if (value == null) {
            throw new IllegalArgumentException("literal(null) has no type; use nullOf(TYPE)");
        }
        return new ExprNode.Literal<>(type, value);
    }
}
