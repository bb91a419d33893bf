package org.ashlarsql.codegen.adjust;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;
import org.jspecify.annotations.Nullable;

/** Makes schemas with other columns. */
final class Columns {

    private Columns() {}

    /** The schema with each column as {@code change} makes it, without those that it makes null. */
    static SchemaModel change(SchemaModel schema, BiFunction<TableModel, ColumnModel, @Nullable ColumnModel> change) {
        return schema.withTables(
                schema.tables().stream().map(table -> change(table, change)).toList());
    }

    private static TableModel change(
            TableModel table, BiFunction<TableModel, ColumnModel, @Nullable ColumnModel> change) {
        List<ColumnModel> columns = table.columns().stream()
                .map(column -> change.apply(table, column))
                .filter(Objects::nonNull)
                .toList();
        return table.withColumns(columns);
    }
}
