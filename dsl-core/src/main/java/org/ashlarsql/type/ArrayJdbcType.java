package org.ashlarsql.type;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as lists. An element that is NULL is null in the list.
 *
 * @param name the element's type as JDBC knows it
 * @param castName the same as SQL writes it
 * @param placeholder what stands for an array that is bound
 */
public record ArrayJdbcType<E>(JdbcType<E> element, String name, String castName, String placeholder)
        implements JdbcType<List<E>> {

    /** Arrays that are bound as themselves. */
    public ArrayJdbcType(JdbcType<E> element, String name, String castName) {
        this(element, name, castName, "?");
    }

    @Override
    public @Nullable List<E> read(ResultSet rows, int column) throws SQLException {
        Array array = rows.getArray(column);
        if (array == null) {
            return null;
        }
        var list = new ArrayList<E>();
        // As rows, since only these are read by the element's own type: a list of timestamps would go through
        // java.util.
        try (ResultSet elements = array.getResultSet()) {
            if (element.jdbcCode() != Types.ARRAY && elements.getMetaData().getColumnType(2) == Types.ARRAY) {
                Reading.named(rows, column, () -> {
                    throw ArrayText.severalDimensions();
                });
            }
            while (elements.next()) {
                list.add(element.read(elements, 2));
            }
        } finally {
            array.free();
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, List<E> value) throws SQLException {
        statement.setArray(parameter, statement.getConnection().createArrayOf(name, toArrayElement(value)));
    }

    @Override
    public int jdbcCode() {
        return Types.ARRAY;
    }

    @Override
    public @Nullable Converter<String, List<E>> asText() {
        Converter<String, E> text = element.asText();
        return text == null ? null : new ArrayText<>(text, ',', element.jdbcCode() == Types.ARRAY);
    }

    @Override
    public String cast() {
        return "cast({} as " + castName + "[])";
    }

    @Override
    public String literal(List<E> value) {
        return text(value, element::literal);
    }

    @Override
    public String inline(List<E> value) {
        return text(value, element::inline);
    }

    private String text(List<E> value, Function<E, String> literal) {
        return value.stream()
                .map(one -> one == null ? "null" : literal.apply(one))
                .collect(Collectors.joining(", ", "cast(array[", "] as " + castName + "[])"));
    }

    @Override
    public @Nullable Object[] toArrayElement(List<E> value) {
        var elements = new @Nullable Object[value.size()];
        for (int i = 0; i < elements.length; i++) {
            E one = value.get(i);
            elements[i] = one == null ? null : element.toArrayElement(one);
        }
        return elements;
    }
}
