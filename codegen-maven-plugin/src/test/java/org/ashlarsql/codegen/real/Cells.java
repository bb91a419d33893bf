package org.ashlarsql.codegen.real;

import static org.ashlarsql.dsl.Sql.select;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Name;
import org.jspecify.annotations.Nullable;

/** All cells of a table as texts, one line a row, read by the generated classes and by plain JDBC. */
final class Cells {

    private Cells() {}

    /** As the table's row record has them. */
    static List<String> ofRecords(Database db, Table<?, ?> table) throws ReflectiveOperationException {
        var lines = new ArrayList<String>();
        for (Object row : db.list(select(table).from(table))) {
            var cells = new ArrayList<String>();
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                cells.add(text(component.getAccessor().invoke(row)));
            }
            lines.add(String.join(" | ", cells));
        }
        return sorted(lines);
    }

    /** As JDBC has them. */
    static List<String> ofJdbc(Connection connection, Table<?, ?> table, String quote) throws SQLException {
        String columns = table.columns().stream()
                .map(ColumnInfo::name)
                .map(name -> quoted(name.text(), quote))
                .collect(Collectors.joining(", "));
        Name schema = table.relation().schema();
        String from = (schema == null ? "" : quoted(schema.text(), quote) + ".")
                + quoted(table.relation().table().text(), quote);
        var lines = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + columns + " from " + from)) {
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (ColumnInfo column : table.columns()) {
                    cells.add(text(value(rows, column)));
                }
                lines.add(String.join(" | ", cells));
            }
        }
        return sorted(lines);
    }

    private static @Nullable Object value(ResultSet rows, ColumnInfo column) throws SQLException {
        int at = column.position() + 1;
        Object own = rows.getObject(at);
        if (own == null) {
            return null;
        } else if (own instanceof Array array) {
            return Arrays.asList((Object[]) array.getArray());
        }
        String type = column.type().stored().name();
        return switch (type.replaceAll("\\(.*", "")) {
            case "smallint", "integer", "bigint" -> rows.getLong(at);
            case "real" -> rows.getFloat(at);
            case "double precision" -> rows.getDouble(at);
            case "boolean" -> rows.getBoolean(at);
            case "decimal" -> rows.getBigDecimal(at);
            case "binary" -> rows.getBytes(at);
            case "timestamp" -> moment(rows.getString(at));
            case "timestamp with time zone" -> rows.getObject(at, OffsetDateTime.class);
            // SQLite's own text of a float has more digits than it takes.
            default -> own instanceof Double ? own : rows.getString(at);
        };
    }

    /** SQLite keeps a date alone as it was given, and its functions take it for its first moment. */
    private static String moment(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? text + " 00:00:00" : text;
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static String quoted(String name, String quote) {
        return quote + name.replace(quote, quote + quote) + quote;
    }

    /** Of values that are equal, the same text. */
    private static String text(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? "NULL" : text(optional.get());
        } else if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        } else if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        } else if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        } else if (value instanceof LocalDateTime time) {
            return seconds(time.toString().replace('T', ' '));
        } else if (value instanceof List<?> list) {
            return list.stream().map(Cells::text).toList().toString();
        } else if (value instanceof Set<?> set) {
            return set.stream().map(Cells::text).collect(Collectors.joining(","));
        } else if (value instanceof Enum<?> label) {
            return labelOf(label);
        }
        return seconds(value.toString());
    }

    /** What the generated method {@code label()} answers. */
    private static String labelOf(Enum<?> constant) {
        try {
            return String.valueOf(
                    constant.getDeclaringClass().getMethod("label").invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A time of day with its seconds, without zeros behind them. */
    private static String seconds(String text) {
        if (!text.matches("(\\d{4}-\\d\\d-\\d\\d )?\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?")) {
            return text;
        }
        String whole = text.matches(".*:\\d\\d:.*") ? text : text + ":00";
        return whole.contains(".") ? whole.replaceAll("\\.?0+$", "") : whole;
    }
}
