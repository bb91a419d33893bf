package org.ashlarsql.codegen.declared;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;

/** How a database's catalogue shows what was declared. */
public interface Declarations {

    /**
     * Of the database of this name.
     *
     * @throws IllegalArgumentException if there's none
     */
    static Declarations of(String database) {
        return switch (database) {
            case "PostgreSQL" -> new PostgreSqlDeclarations();
            case "SQLite" -> new SqliteDeclarations();
            case "MySQL" -> new MySqlDeclarations();
            case "MariaDB" -> new MariaDbDeclarations();
            default -> throw new IllegalArgumentException("no declarations are known of " + database);
        };
    }

    /** Whether a column gets this type anyway when it's declared by its SQL type. */
    boolean isPlain(TypeModel type);

    /** Whether a column gets its type anyway when it's declared by its SQL type. */
    default boolean isPlain(ColumnModel column) {
        return isPlain(column.type());
    }

    /** What a column is declared as that has its sequence by that: {@code serial}. */
    default Optional<String> serial(ColumnModel column, TableModel table) {
        return Optional.empty();
    }

    /** The name of a constraint that nobody gave one. */
    default Optional<String> usualName(TableModel table, List<String> columns, String suffix) {
        return Optional.empty();
    }

    /** What a default says that is a text, a number or a truth value and nothing else. */
    default Optional<String> literal(String sql) {
        return Literals.of(sql);
    }

    /** Whether a default of this value is shown by these very words, however it was written. */
    default boolean showsSo(String literal, TypeKind kind) {
        return true;
    }

    /** What a default is that is the present. */
    Optional<Now> now(String sql, TypeKind kind);

    /**
     * A default that is the present.
     *
     * @param utc whether the date and time of UTC rather than those of the session's time zone
     * @param shownSo whether the database shows this text for what {@code defaultNow} makes there
     */
    record Now(boolean utc, boolean shownSo) {}
}
