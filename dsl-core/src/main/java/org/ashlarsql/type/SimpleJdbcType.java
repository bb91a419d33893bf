package org.ashlarsql.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC type put together from functions, which is how dialects state theirs.
 *
 * @param jdbcCode a code of {@link java.sql.Types}
 * @param cast the template of a cast, with {@code {}} for the expression
 * @param literals the literal for people
 * @param arrayElement the element name in an array, or null
 * @param inlined the literal in statements that are executed
 * @param declared what a column of it is declared as, or null for the type that the cast names
 * @param asText its values inside of other texts, or null
 * @param placeholder what stands for a value that is bound
 */
public record SimpleJdbcType<V>(
        int jdbcCode,
        String cast,
        Getter<V> getter,
        Setter<V> setter,
        Function<V, String> literals,
        @Nullable String arrayElement,
        Function<V, String> inlined,
        @Nullable String declared,
        @Nullable Converter<String, V> asText,
        String placeholder)
        implements JdbcType<V> {

    /** A type whose literal for people will do in statements, too. */
    public SimpleJdbcType(
            int jdbcCode,
            String cast,
            Getter<V> getter,
            Setter<V> setter,
            Function<V, String> literals,
            @Nullable String arrayElement) {
        this(jdbcCode, cast, getter, setter, literals, arrayElement, literals);
    }

    /** A type whose columns are declared as what the cast names. */
    public SimpleJdbcType(
            int jdbcCode,
            String cast,
            Getter<V> getter,
            Setter<V> setter,
            Function<V, String> literals,
            @Nullable String arrayElement,
            Function<V, String> inlined) {
        this(jdbcCode, cast, getter, setter, literals, arrayElement, inlined, null, null, "?");
    }

    /** Reads one column of the current row. */
    @FunctionalInterface
    public interface Getter<V> {
        @Nullable
        V get(ResultSet rows, int column) throws SQLException;
    }

    /** Binds one parameter. */
    @FunctionalInterface
    public interface Setter<V> {
        void set(PreparedStatement statement, int parameter, V value) throws SQLException;
    }

    /** Makes a getter of one that answers a default for NULL, as JDBC's primitive getters do. */
    public static <V> Getter<V> primitive(Getter<V> getter) {
        return (rows, column) -> {
            V value = getter.get(rows, column);
            return rows.wasNull() ? null : value;
        };
    }

    /** The same type cast by another template. */
    public SimpleJdbcType<V> castAs(String template) {
        return copy(jdbcCode, template, getter, setter, literals, arrayElement, inlined, declared);
    }

    /** The same type read by another getter. */
    public SimpleJdbcType<V> readBy(Getter<V> other) {
        return copy(jdbcCode, cast, other, setter, literals, arrayElement, inlined, declared);
    }

    /** The same type bound by another setter. */
    public SimpleJdbcType<V> boundBy(Setter<V> other) {
        return copy(jdbcCode, cast, getter, other, literals, arrayElement, inlined, declared);
    }

    /** The same type written into statements in another way. */
    public SimpleJdbcType<V> inlinedAs(Function<V, String> text) {
        return copy(jdbcCode, cast, getter, setter, literals, arrayElement, text, declared);
    }

    /** The same type, refusing values that a check throws an exception for; they are written for people all the same. */
    public SimpleJdbcType<V> checkedBy(Consumer<V> check) {
        Setter<V> checked = (statement, parameter, value) -> {
            check.accept(value);
            setter.set(statement, parameter, value);
        };
        return boundBy(checked).inlinedAs(value -> {
            check.accept(value);
            return inlined.apply(value);
        });
    }

    /** The same type written in another way, for people and into statements. */
    public SimpleJdbcType<V> writtenAs(Function<V, String> text) {
        return copy(jdbcCode, cast, getter, setter, text, arrayElement, text, declared);
    }

    /** The same type with lists of it bound as one array of {@code element}. */
    public SimpleJdbcType<V> inArraysOf(String element) {
        return copy(jdbcCode, cast, getter, setter, literals, element, inlined, declared);
    }

    /** The same type, whose columns are declared so; nothing where there are no such columns. */
    public SimpleJdbcType<V> declaredAs(String type) {
        return copy(jdbcCode, cast, getter, setter, literals, arrayElement, inlined, type);
    }

    /** The same type with texts for its values inside of other texts. */
    public SimpleJdbcType<V> inTextsAs(Converter<String, V> text) {
        return new SimpleJdbcType<>(
                jdbcCode, cast, getter, setter, literals, arrayElement, inlined, declared, text, placeholder);
    }

    /** The same type bound to something else than a question mark alone. */
    public SimpleJdbcType<V> boundIn(String sql) {
        return new SimpleJdbcType<>(
                jdbcCode, cast, getter, setter, literals, arrayElement, inlined, declared, asText, sql);
    }

    private SimpleJdbcType<V> copy(
            int code,
            String template,
            Getter<V> get,
            Setter<V> set,
            Function<V, String> literal,
            @Nullable String element,
            Function<V, String> inline,
            @Nullable String column) {
        return new SimpleJdbcType<>(code, template, get, set, literal, element, inline, column, asText, placeholder);
    }

    /** Of dates and times their text where they have one: drivers have wrong ones for those long ago and for infinity. */
    @Override
    public Object toArrayElement(V value) {
        return asText != null && value instanceof Temporal ? asText.toSql(value) : value;
    }

    @Override
    public String columnType() {
        return declared == null ? JdbcType.super.columnType() : declared;
    }

    @Override
    public @Nullable V read(ResultSet rows, int column) throws SQLException {
        return getter.get(rows, column);
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, V value) throws SQLException {
        setter.set(statement, parameter, value);
    }

    @Override
    public String literal(V value) {
        return literals.apply(value);
    }

    @Override
    public String inline(V value) {
        return inlined.apply(value);
    }
}
