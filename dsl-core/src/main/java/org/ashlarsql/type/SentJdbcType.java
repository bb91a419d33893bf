package org.ashlarsql.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A JDBC type whose values go through a function before they are sent. */
record SentJdbcType<V>(JdbcType<V> type, UnaryOperator<V> sent) implements JdbcType<V> {

    @Override
    public @Nullable V read(ResultSet rows, int column) throws SQLException {
        return type.read(rows, column);
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, V value) throws SQLException {
        type.bind(statement, parameter, sent.apply(value));
    }

    @Override
    public int jdbcCode() {
        return type.jdbcCode();
    }

    @Override
    public String cast() {
        return type.cast();
    }

    /** What people read is written even if it can't be sent. */
    @Override
    public String columnType() {
        return type.columnType();
    }

    @Override
    public @Nullable Converter<String, V> asText() {
        Converter<String, V> text = type.asText();
        return text == null ? null : text.andThen(Converter.of(UnaryOperator.identity(), sent));
    }

    @Override
    public String placeholder() {
        return type.placeholder();
    }

    @Override
    public String literal(V value) {
        return type.literal(value);
    }

    @Override
    public String inline(V value) {
        return type.inline(sent.apply(value));
    }

    @Override
    public @Nullable String arrayElement() {
        return type.arrayElement();
    }

    @Override
    public Object toArrayElement(V value) {
        return type.toArrayElement(sent.apply(value));
    }
}
