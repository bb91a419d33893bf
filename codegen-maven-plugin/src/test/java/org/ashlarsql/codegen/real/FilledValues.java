package org.ashlarsql.codegen.real;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.TypeModel;
import org.jspecify.annotations.Nullable;

/**
 * The values of filled rows, which follow from the row's number and the type alone.
 *
 * @param enums those of the schema
 */
record FilledValues(List<EnumModel> enums) {

    /** The row in which all is NULL that may be. */
    private static final int EMPTY = 3;

    @Nullable
    Object of(ColumnModel column, int row) {
        if (row == EMPTY && column.nullable()) {
            return null;
        }
        TypeModel type = column.type();
        return type.array() ? array(type, row) : one(type, row);
    }

    /** As PostgreSQL writes it, with NULL among its elements. */
    private String array(TypeModel type, int row) {
        Object one = one(type, row);
        String text = one instanceof byte[] bytes ? "\\x" + bytes.length + row : one.toString();
        return "{NULL,\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
    }

    private Object one(TypeModel type, int row) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT, OID -> row;
            case DECIMAL -> type.scale() > 0 ? row + ".5" : String.valueOf(row);
            case REAL, DOUBLE -> row + 0.25;
            case BOOLEAN -> row % 2 == 0;
            case DATE -> "2024-02-2" + row;
            case TIME, TIMETZ -> "12:34:0" + row;
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> "2024-02-2" + row + " 23:59:58";
            case INTERVAL -> row + " mons -1 days +02:03:04.5";
            case BINARY -> ("\0\u00ff" + row).getBytes(StandardCharsets.ISO_8859_1);
            case UUID -> new UUID(row, row).toString();
            case JSON, JSONB -> "{\"row\": " + row + "}";
            case XML -> "<row>" + row + "</row>";
            case HSTORE -> "row=>" + row + ", none=>NULL";
            case INET -> "10.0.0." + row;
            case CIDR -> "10.0." + row + ".0/24";
            case MACADDR -> "08:00:2b:01:02:0" + row;
            case MONEY -> row + ".5";
            case BIT, VARBIT -> "0".repeat(Math.max(0, type.precision() - 1)) + row % 2;
            case INT4RANGE, INT8RANGE, NUMRANGE -> "[" + row + ",)";
            case DATERANGE, TSRANGE, TSTZRANGE -> "[2024-02-2" + row + ",)";
            case TSVECTOR, TSQUERY -> "'row" + row + "'";
            case ENUM, SET -> label(type, row);
            default -> text(type.precision(), row);
        };
    }

    private String label(TypeModel type, int row) {
        List<String> labels = enums.stream()
                .filter(model -> model.name().equals(type.enumName()))
                .findFirst()
                .orElseThrow()
                .labels();
        return labels.get(row % labels.size());
    }

    private static String text(int length, int row) {
        String text = row + "é'\"\\";
        return length < 0 ? text : text.substring(0, Math.min(length, text.length()));
    }
}
