package org.ashlarsql.inspect;

import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's types by their names in pg_type. The type modifier of each is described with the source of its input
 * function; -1 means none was given.
 */
final class PostgreSqlTypes {

    private PostgreSqlTypes() {}

    static TypeModel of(String name, int modifier, String databaseName, @Nullable String enumName) {
        if (enumName != null) {
            return new TypeModel(TypeKind.ENUM, -1, -1, databaseName, enumName);
        }
        return switch (name) {
            case "int2" -> TypeModel.of(TypeKind.SMALLINT, databaseName);
            case "int4" -> TypeModel.of(TypeKind.INTEGER, databaseName);
            case "int8" -> TypeModel.of(TypeKind.BIGINT, databaseName);
            case "numeric" -> numeric(modifier, databaseName);
            case "float4" -> TypeModel.of(TypeKind.REAL, databaseName);
            case "float8" -> TypeModel.of(TypeKind.DOUBLE, databaseName);
            case "varchar", "bpchar" -> TypeModel.of(TypeKind.TEXT, length(modifier), databaseName);
            case "text", "citext", "name" -> TypeModel.of(TypeKind.TEXT, databaseName);
            case "bool" -> TypeModel.of(TypeKind.BOOLEAN, databaseName);
            case "date" -> TypeModel.of(TypeKind.DATE, databaseName);
            case "time" -> TypeModel.of(TypeKind.TIME, modifier, databaseName);
            case "timestamp" -> TypeModel.of(TypeKind.TIMESTAMP, modifier, databaseName);
            case "timestamptz" -> TypeModel.of(TypeKind.TIMESTAMP_WITH_TIME_ZONE, modifier, databaseName);
            case "bytea" -> TypeModel.of(TypeKind.BINARY, databaseName);
            case "uuid" -> TypeModel.of(TypeKind.UUID, databaseName);
            case "json" -> TypeModel.of(TypeKind.JSON, databaseName);
            case "jsonb" -> TypeModel.of(TypeKind.JSONB, databaseName);
            case "int4range" -> TypeModel.of(TypeKind.INT4RANGE, databaseName);
            case "int8range" -> TypeModel.of(TypeKind.INT8RANGE, databaseName);
            case "numrange" -> TypeModel.of(TypeKind.NUMRANGE, databaseName);
            case "daterange" -> TypeModel.of(TypeKind.DATERANGE, databaseName);
            case "tsrange" -> TypeModel.of(TypeKind.TSRANGE, databaseName);
            case "tstzrange" -> TypeModel.of(TypeKind.TSTZRANGE, databaseName);
            case "tsvector" -> TypeModel.of(TypeKind.TSVECTOR, databaseName);
            default -> TypeModel.of(TypeKind.UNSUPPORTED, databaseName);
        };
    }

    /** The modifier counts the header of a stored value, four bytes. */
    private static int length(int modifier) {
        return modifier < 0 ? -1 : modifier - 4;
    }

    /** Precision in the upper half, the scale below it as a signed number of 11 bits (numeric.c). */
    private static TypeModel numeric(int modifier, String databaseName) {
        if (modifier < 0) {
            return TypeModel.of(TypeKind.DECIMAL, databaseName);
        }
        int precision = ((modifier - 4) >> 16) & 0xffff;
        int scale = (((modifier - 4) & 0x7ff) ^ 1024) - 1024;
        // numeric(5,-2) holds whole hundreds of up to seven digits.
        return scale < 0
                ? new TypeModel(TypeKind.DECIMAL, precision - scale, 0, databaseName, null)
                : new TypeModel(TypeKind.DECIMAL, precision, scale, databaseName, null);
    }
}
