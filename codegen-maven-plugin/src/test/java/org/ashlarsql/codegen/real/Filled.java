package org.ashlarsql.codegen.real;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;

/**
 * Rows in every table, by plain JDBC. Values follow from the row's number and the type alone, so that what a foreign key
 * refers to is there as soon as its table is filled.
 */
final class Filled {

    private static final int ROWS = 5;

    private final Connection connection;
    private final SchemaModel schema;
    private final FilledValues values;

    private Filled(Connection connection, SchemaModel schema) {
        this.connection = connection;
        this.schema = schema;
        this.values = new FilledValues(schema.enums());
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
                statement.setObject(i + 1, values.of(columns.get(i), row.number));
            }
            statement.executeUpdate();
        }
    }

    private String quoted(String name) {
        String quote = List.of("MariaDB", "MySQL").contains(schema.database()) ? "`" : "\"";
        return quote + name.replace(quote, quote + quote) + quote;
    }
}
