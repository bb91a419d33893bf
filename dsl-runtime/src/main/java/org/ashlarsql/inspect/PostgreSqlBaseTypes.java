package org.ashlarsql.inspect;

import java.util.Locale;
import org.ashlarsql.type.TypeName;

/**
 * PostgreSQL's types by their names in pg_type. The type modifier of each is described with the source of its input
 * function; -1 means none was given.
 */
final class PostgreSqlBaseTypes {

    private PostgreSqlBaseTypes() {}

    static TypeModel of(PostgreSqlTypes.Row row, int modifier) {
        return type(row, modifier).named(row.typeName());
    }

    private static TypeModel type(PostgreSqlTypes.Row row, int modifier) {
        if (!row.builtIn()) {
            return switch (row.name()) {
                case "citext" -> TypeModel.of(TypeKind.TEXT, row.typeName().toString());
                case "hstore" -> TypeModel.of(TypeKind.HSTORE, row.typeName().toString());
                default -> TypeModel.own(TypeKind.TEXTUAL, row.typeName(), null);
            };
        }
        String name = row.name();
        return switch (name) {
            case "int2" -> TypeModel.of(TypeKind.SMALLINT, "smallint");
            case "int4" -> TypeModel.of(TypeKind.INTEGER, "integer");
            case "int8" -> TypeModel.of(TypeKind.BIGINT, "bigint");
            case "numeric" -> numeric(modifier);
            case "float4" -> TypeModel.of(TypeKind.REAL, "real");
            case "float8" -> TypeModel.of(TypeKind.DOUBLE, "double precision");
            case "varchar", "bpchar" -> TypeModel.of(TypeKind.TEXT, length(modifier), name);
            case "text", "name" -> TypeModel.of(TypeKind.TEXT, name);
            case "bool" -> TypeModel.of(TypeKind.BOOLEAN, "boolean");
            case "time" -> TypeModel.of(TypeKind.TIME, modifier, name);
            case "timetz" -> TypeModel.of(TypeKind.TIMETZ, modifier, name);
            case "timestamp" -> TypeModel.of(TypeKind.TIMESTAMP, modifier, name);
            case "timestamptz" -> TypeModel.of(TypeKind.TIMESTAMP_WITH_TIME_ZONE, modifier, name);
            case "bytea" -> TypeModel.of(TypeKind.BINARY, name);
            case "bit" -> TypeModel.of(TypeKind.BIT, modifier, name);
            case "varbit" -> TypeModel.of(TypeKind.VARBIT, modifier, name);
            case "date",
                    "uuid",
                    "json",
                    "jsonb",
                    "tsvector",
                    "tsquery",
                    "interval",
                    "money",
                    "inet",
                    "cidr",
                    "macaddr",
                    "macaddr8",
                    "oid",
                    "xml",
                    "int4range",
                    "int8range",
                    "numrange",
                    "daterange",
                    "tsrange",
                    "tstzrange",
                    "int4multirange",
                    "int8multirange",
                    "nummultirange",
                    "datemultirange",
                    "tsmultirange",
                    "tstzmultirange" -> TypeModel.of(TypeKind.valueOf(name.toUpperCase(Locale.ROOT)), name);
            default -> TypeModel.own(TypeKind.TEXTUAL, TypeName.of(name), null);
        };
    }

    /** The modifier counts the header of a stored value, four bytes. */
    private static int length(int modifier) {
        return modifier < 0 ? -1 : modifier - 4;
    }

    /** Precision in the upper half, the scale below it as a signed number of 11 bits (numeric.c). */
    private static TypeModel numeric(int modifier) {
        if (modifier < 0) {
            return TypeModel.of(TypeKind.DECIMAL, "numeric");
        }
        int precision = ((modifier - 4) >> 16) & 0xffff;
        int scale = (((modifier - 4) & 0x7ff) ^ 1024) - 1024;
        // numeric(5,-2) holds whole hundreds of up to seven digits.
        return scale < 0
                ? new TypeModel(TypeKind.DECIMAL, precision - scale, 0, "numeric", null)
                : new TypeModel(TypeKind.DECIMAL, precision, scale, "numeric", null);
    }
}
