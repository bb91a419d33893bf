package org.ashlarsql.examples.tpch;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Results as cells, whoever read them: what looks like a number is a decimal, everything else is text. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

    private Cells() {}

    /** A row for each record, a cell for each of its components. */
    static List<List<Object>> of(List<? extends Record> records) {
        return records.stream().map(Cells::row).toList();
    }

    /** The rows that a query yields by plain JDBC. */
    static List<List<Object>> of(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(cell(result.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** A row for each line, with a bar behind or between its cells. */
    static List<List<Object>> ofLines(List<String> lines) {
        return lines.stream()
                .map(line -> Arrays.stream(line.split("\\|")).map(Cells::cell).toList())
                .toList();
    }

    private static List<Object> row(Record values) {
        List<Object> row = new ArrayList<>();
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            try {
                row.add(cell(component.getAccessor().invoke(values)));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return row;
    }

    private static Object cell(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return cell(optional.orElse(null));
        }
        String text = String.valueOf(value).trim();
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
