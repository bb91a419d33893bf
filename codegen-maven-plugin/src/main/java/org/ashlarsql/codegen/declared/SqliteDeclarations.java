package org.ashlarsql.codegen.declared;

import java.util.Locale;
import java.util.Optional;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;

/** SQLite shows texts as they were written. */
final class SqliteDeclarations implements Declarations {

    @Override
    public boolean isPlain(TypeModel type) {
        return type.databaseName().equals(plain(type));
    }

    /** What numbers the rows is an INTEGER, whatever its values are in Java. */
    @Override
    public boolean isPlain(ColumnModel column) {
        return (column.identity() && column.type().databaseName().equals("INTEGER")) || isPlain(column.type());
    }

    private static String plain(TypeModel type) {
        return switch (type.kind()) {
            case DECIMAL ->
                type.precision() < 1 ? "decimal" : "decimal(" + type.precision() + ", " + type.scale() + ")";
            case TEXT -> type.precision() < 1 ? "TEXT" : "varchar(" + type.precision() + ")";
            case INTEGER -> "INT";
            case BIGINT -> "INTEGER";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp with time zone";
            case BINARY -> "BLOB";
            // Its labels are a CHECK of its own.
            case ENUM, ANY -> "";
            default -> type.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public boolean showsSo(String literal, TypeKind kind) {
        return switch (kind) {
            case BOOLEAN -> literal.equals("true") || literal.equals("false");
            case DOUBLE -> literal.equals(Double.toString(Double.parseDouble(literal)));
            case SMALLINT, INTEGER, BIGINT -> literal.equals(Long.toString(Long.parseLong(literal)));
            default -> true;
        };
    }

    @Override
    public Optional<Now> now(String sql, TypeKind kind) {
        String text = switch (kind) {
            case DATE -> "current_date";
            case TIME -> "current_time";
            default -> "current_timestamp";
        };
        boolean utc = kind != TypeKind.TIMESTAMP_WITH_TIME_ZONE;
        return sql.equalsIgnoreCase(text) ? Optional.of(new Now(utc, sql.equals(text))) : Optional.empty();
    }
}
