package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SqlType;

/** The SQL type of a Java value, for values that come without one. */
public final class JavaTypes {

    private static final Map<Class<?>, DataType<?, ?, ?>> TYPES = Map.ofEntries(
            Map.entry(Short.class, SqlTypes.SMALLINT),
            Map.entry(Integer.class, SqlTypes.INTEGER),
            Map.entry(Long.class, SqlTypes.BIGINT),
            Map.entry(BigDecimal.class, SqlTypes.DECIMAL),
            Map.entry(Float.class, SqlTypes.REAL),
            Map.entry(Double.class, SqlTypes.DOUBLE),
            Map.entry(String.class, SqlTypes.TEXT),
            Map.entry(Boolean.class, SqlTypes.BOOLEAN),
            Map.entry(LocalDate.class, SqlTypes.DATE),
            Map.entry(LocalTime.class, SqlTypes.TIME),
            Map.entry(LocalDateTime.class, SqlTypes.TIMESTAMP),
            Map.entry(Instant.class, SqlTypes.TIMESTAMP_WITH_TIME_ZONE),
            Map.entry(byte[].class, SqlTypes.BINARY),
            Map.entry(UUID.class, SqlTypes.UUID),
            Map.entry(Json.class, SqlTypes.JSONB));

    private JavaTypes() {}

    /**
     * The SQL type of a value.
     *
     * @throws IllegalArgumentException if its class has none, with the cure
     */
    @SuppressWarnings("unchecked") // the map holds each class with the type of its values
    public static <V> SqlType<V> of(V value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "null has no SQL type of its own; write nullOf(INTEGER), or the type meant");
        }
        DataType<?, ?, ?> type = TYPES.get(value.getClass());
        if (type == null) {
            throw new IllegalArgumentException("a " + value.getClass().getName()
                    + " has no SQL type of its own; pass it with its type, as val(value, TYPE)");
        }
        return (SqlType<V>) type.sqlType();
    }
}
