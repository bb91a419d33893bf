package org.ashlarsql.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type travel between Java and one database: bound, read, cast, written as a literal.
 *
 * @param <V> the Java class of a value that isn't NULL
 */
public interface JdbcType<V> {

    /** The value in the given column (counted from 1) of the current row, or null for NULL. */
    @Nullable
    V read(ResultSet rows, int column) throws SQLException;

    /** Binds a value that isn't null to the given parameter (counted from 1). */
    void bind(PreparedStatement statement, int parameter, V value) throws SQLException;

    /** Binds a value, or NULL. */
    default void bindNullable(PreparedStatement statement, int parameter, @Nullable V value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, jdbcCode());
        } else {
            bind(statement, parameter, value);
        }
    }

    /** The code of {@link java.sql.Types} with which NULL is bound. */
    int jdbcCode();

    /** The SQL that turns an expression into this type: a template in which {@code {}} stands for the expression. */
    String cast();

    /** What a column of this type is declared as: the type that {@link #cast()} names, or nothing if it names none. */
    default String columnType() {
        String cast = cast();
        int as = cast.startsWith("cast({} as ") ? cast.indexOf(" as ") + 4 : cast.length();
        return as == cast.length() ? "" : cast.substring(as, cast.length() - 1);
    }

    /** The value as SQL text, for people and logs. */
    String literal(V value);

    /**
     * The value as SQL text in a statement that is executed: whatever the text stands beside, the database takes it for
     * this value of this type.
     *
     * @throws ConversionException if the database has no such literal
     */
    default String inline(V value) {
        return literal(value);
    }

    /** The name of this type as an array's element, or null where lists aren't bound as one array. */
    default @Nullable String arrayElement() {
        return null;
    }

    /** The value as an element of a JDBC array. */
    default Object toArrayElement(V value) {
        return value;
    }

    /**
     * How the database writes such a value inside of another one's text: of an array, a range or a row. Null where it
     * has no such texts.
     */
    default @Nullable Converter<String, V> asText() {
        return null;
    }

    /** What stands in a statement for a value that is bound: a question mark, in a cast where that has to be. */
    default String placeholder() {
        return "?";
    }

    /** This type seen through a converter. */
    default <W> JdbcType<W> converted(Converter<V, W> converter) {
        return new ConvertedJdbcType<>(this, converter);
    }

    /** This type with a function for values to go through before they are sent, which may refuse them. */
    default JdbcType<V> sending(UnaryOperator<V> sent) {
        return new SentJdbcType<>(this, sent);
    }
}
