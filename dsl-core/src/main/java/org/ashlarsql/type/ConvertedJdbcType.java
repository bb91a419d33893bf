package org.ashlarsql.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A JDBC type with a converter in front of it. */
record ConvertedJdbcType<V, W>(JdbcType<V> stored, Converter<V, W> converter) implements JdbcType<W> {

    @Override
    public @Nullable W read(ResultSet rows, int column) throws SQLException {
        V value = stored.read(rows, column);
        if (value == null) {
            return null;
        }
        try {
            return converter.fromSql(value);
        } catch (RuntimeException e) {
            throw new ConversionException(
                    "the converter of column " + column + " ("
                            + rows.getMetaData().getColumnLabel(column) + ") can't convert what it read: "
                            + e.getMessage(),
                    e);
        }
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, W value) throws SQLException {
        stored.bind(statement, parameter, converter.toSql(value));
    }

    @Override
    public int jdbcCode() {
        return stored.jdbcCode();
    }

    @Override
    public String cast() {
        return stored.cast();
    }

    @Override
    public String columnType() {
        return stored.columnType();
    }

    @Override
    public @Nullable Converter<String, W> asText() {
        Converter<String, V> text = stored.asText();
        return text == null ? null : text.andThen(converter);
    }

    @Override
    public String placeholder() {
        return stored.placeholder();
    }

    @Override
    public String literal(W value) {
        return stored.literal(converter.toSql(value));
    }

    @Override
    public String inline(W value) {
        return stored.inline(converter.toSql(value));
    }

    @Override
    public @Nullable String arrayElement() {
        return stored.arrayElement();
    }

    @Override
    public Object toArrayElement(W value) {
        return stored.toArrayElement(converter.toSql(value));
    }
}
