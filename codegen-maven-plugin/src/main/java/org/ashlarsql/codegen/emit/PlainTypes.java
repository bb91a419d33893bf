package org.ashlarsql.codegen.emit;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ashlarsql.inspect.TypeModel;

/** Which types a column gets anyway when it's declared by its SQL type, by the names that catalogues show. */
final class PlainTypes {

    private static final Pattern REGULAR = Pattern.compile("[a-z_][a-z0-9_]*");

    private PlainTypes() {}

    static boolean isPlain(TypeModel type, String database) {
        return switch (database) {
            case "PostgreSQL" -> type.databaseName().equals(postgreSql(type) + (type.array() ? "[]" : ""));
            case "SQLite" -> type.databaseName().equals(sqlite(type));
            case "MySQL" -> isOfMySql(type) || type.databaseName().equals(mySql(type));
            case "MariaDB" -> isOfMySql(type) || type.databaseName().equals(mariaDb(type));
            default -> false;
        };
    }

    private static String postgreSql(TypeModel type) {
        return switch (type.kind()) {
            case DECIMAL -> type.precision() < 1 ? "numeric" : "numeric(" + type.precision() + "," + type.scale() + ")";
            case DOUBLE -> "double precision";
            case TEXT ->
                type.precision() < 1
                        ? "text"
                        : "character varying" + (type.array() ? "" : "(" + type.precision() + ")");
            case TIME -> "time without time zone";
            case TIMESTAMP -> "timestamp without time zone";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp with time zone";
            case BINARY -> "bytea";
            case ENUM -> {
                String name = String.valueOf(type.enumName());
                yield REGULAR.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
            }
            default -> type.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String sqlite(TypeModel type) {
        return switch (type.kind()) {
            case DECIMAL ->
                type.precision() < 1 ? "decimal" : "decimal(" + type.precision() + ", " + type.scale() + ")";
            case TEXT -> type.precision() < 1 ? "TEXT" : "varchar(" + type.precision() + ")";
            case INTEGER -> "INTEGER";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp with time zone";
            case BINARY -> "BLOB";
            // Its labels are a CHECK of its own.
            case ENUM -> "";
            default -> type.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isOfMySql(TypeModel type) {
        String name = type.databaseName();
        return switch (type.kind()) {
            case DECIMAL -> name.equals("decimal(" + type.precision() + "," + type.scale() + ")");
            case REAL -> name.equals("float");
            case BOOLEAN -> name.equals("tinyint(1)");
            case TEXT -> name.equals(type.precision() < 1 ? "longtext" : "varchar(" + type.precision() + ")");
            case TIME -> name.equals("time(6)");
            case TIMESTAMP -> name.equals("datetime(6)");
            case TIMESTAMP_WITH_TIME_ZONE -> name.equals("timestamp(6)");
            case BINARY -> name.equals("longblob");
            case ENUM -> name.startsWith("enum(");
            case DOUBLE, DATE, JSON -> name.equals(type.kind().name().toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    private static String mySql(TypeModel type) {
        return switch (type.kind()) {
            case UUID -> "char(36)";
            case INTEGER -> "int";
            case SMALLINT, BIGINT -> type.kind().name().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    private static String mariaDb(TypeModel type) {
        return switch (type.kind()) {
            case UUID -> "uuid";
            case SMALLINT -> "smallint(6)";
            case INTEGER -> "int(11)";
            case BIGINT -> "bigint(20)";
            default -> "";
        };
    }
}
