package org.ashlarsql.codegen.real;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeModel;
import org.jspecify.annotations.Nullable;

/**
 * Rows in every table, by plain JDBC. Values follow from the row's number and the type alone, so that what a foreign key
 * refers to is there as soon as its table is filled.
 */
final class Filled {

    private static final int ROWS = 5;

    /** The row in which all is NULL that may be. */
    private static final int EMPTY = 3;

    private final Connection connection;
    private final SchemaModel schema;

    private Filled(Connection connection, SchemaModel schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** A row to be inserted. */
    private record Row(TableModel table, int number) {}

    /** Fills the tables, and answers what the database said of the rows that it didn't take. */
    static List<String> of(Connection connection, SchemaModel schema) {
        var filled = new Filled(connection, schema);
        List<Row> left = schema.tables().stream()
                .filter(table -> table.kind() == TableKind.TABLE)
                .flatMap(table -> IntStream.rangeClosed(1, ROWS).mapToObj(number -> new Row(table, number)))
                .toList();
        Map<Row, String> refused = Map.of();
        // Those that others refer to come first, in as many rounds as it takes.
        do {
            refused = filled.fill(left);
            if (refused.size() == left.size()) {
                break;
            }
            left = List.copyOf(refused.keySet());
        } while (!left.isEmpty());
        return List.copyOf(refused.values());
    }

    private Map<Row, String> fill(List<Row> rows) {
        var refused = new LinkedHashMap<Row, String>();
        for (Row row : rows) {
            try {
                insert(row);
            } catch (SQLException e) {
                refused.put(row, row.table.name() + ": " + e.getMessage());
            }
        }
        return refused;
    }

    private void insert(Row row) throws SQLException {
        List<ColumnModel> columns = row.table.columns().stream()
                .filter(column -> column.generated() != Generated.ALWAYS)
                .toList();
        String sql = "insert into " + quoted(row.table.name()) + " ("
                + columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "))
                + ") values (" + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setObject(i + 1, value(columns.get(i), row.number));
            }
            statement.executeUpdate();
        }
    }

    private @Nullable Object value(ColumnModel column, int row) {
        if (row == EMPTY && column.nullable()) {
            return null;
        }
        TypeModel type = column.type();
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT, OID -> row;
            case DECIMAL -> type.scale() > 0 ? row + ".5" : String.valueOf(row);
            case REAL, DOUBLE -> row + 0.25;
            case BOOLEAN -> row % 2 == 0;
            case DATE -> "2024-02-2" + row;
            case TIME -> "12:34:0" + row;
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> "2024-02-2" + row + " 23:59:58";
            case BINARY -> ("\0\u00ff" + row).getBytes(StandardCharsets.ISO_8859_1);
            case UUID -> new UUID(row, row).toString();
            case JSON, JSONB -> "{\"row\": " + row + "}";
            case ENUM -> label(Objects.requireNonNull(type.enumName()), row);
            default -> text(type.precision(), row);
        };
    }

    private String label(String name, int row) {
        List<String> labels = schema.enums().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow()
                .labels();
        return labels.get(row % labels.size());
    }

    private static String text(int length, int row) {
        String text = row + "é'\"\\";
        return length < 0 ? text : text.substring(0, Math.min(length, text.length()));
    }

    private String quoted(String name) {
        String quote = List.of("MariaDB", "MySQL").contains(schema.database()) ? "`" : "\"";
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
