package org.ashlarsql.inspect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes PostgreSQL's routines of the catalogue's rows, one for each parameter or column. */
record PostgreSqlRoutines(PostgreSqlTypes types) {

    /**
     * A catalogue row.
     *
     * @param kind as in pg_proc.prokind
     * @param defaults how many of the last parameters that take a value have a default
     * @param mode as in pg_proc.proargmodes, c for a column of the type that it returns; null of none at all
     */
    record Row(
            String oid,
            String name,
            String kind,
            boolean set,
            String returns,
            boolean nothing,
            int defaults,
            @Nullable String comment,
            @Nullable String mode,
            @Nullable String part,
            @Nullable String type,
            int modifier) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getString(5),
                    row.getBoolean(6),
                    row.getInt(7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10),
                    row.getString(11),
                    row.getInt(12));
        }

        boolean isColumn() {
            return (mode != null && "cot".contains(mode)) || "b".equals(mode);
        }

        boolean isGiven() {
            return mode != null && "ibv".contains(mode);
        }
    }

    List<RoutineModel> of(List<Row> rows) {
        Map<String, List<Row>> routines = new LinkedHashMap<>();
        rows.forEach(row ->
                routines.computeIfAbsent(row.oid, oid -> new ArrayList<>()).add(row));
        return routines.values().stream().map(this::routine).toList();
    }

    private RoutineModel routine(List<Row> rows) {
        Row first = rows.get(0);
        List<Row> columns = rows.stream().filter(Row::isColumn).toList();
        boolean procedure = first.kind.equals("p");
        if (procedure || first.nothing) {
            return model(first, RoutineKind.PROCEDURE, parameters(rows, procedure), null, List.of());
        }
        List<ParameterModel> parameters = parameters(rows, false);
        // One OUT parameter is another way to say what a function returns.
        boolean ofRows = columns.stream().anyMatch(row -> "c".equals(row.mode)) || columns.size() > 1;
        if (first.set || ofRows) {
            return model(first, RoutineKind.TABLE_FUNCTION, parameters, null, columns(first, columns));
        }
        RoutineKind kind = first.kind.equals("a") ? RoutineKind.AGGREGATE : RoutineKind.FUNCTION;
        return model(first, kind, parameters, types.type(first.returns, -1), List.of());
    }

    private static RoutineModel model(
            Row row,
            RoutineKind kind,
            List<ParameterModel> parameters,
            @Nullable TypeModel returns,
            List<CompositeModel.FieldModel> columns) {
        boolean function = kind == RoutineKind.PROCEDURE && !row.kind.equals("p");
        return new RoutineModel(row.name, kind, parameters, returns, columns, function, row.comment);
    }

    private List<ParameterModel> parameters(List<Row> rows, boolean all) {
        List<Row> given = rows.stream().filter(Row::isGiven).toList();
        List<Row> optional = given.subList(given.size() - rows.get(0).defaults, given.size());
        return rows.stream()
                .filter(row -> row.isGiven() || (all && "o".equals(row.mode)))
                .map(row -> new ParameterModel(
                        row.part, mode(row), types.type(String.valueOf(row.type), -1), optional.contains(row)))
                .toList();
    }

    private static ParameterMode mode(Row row) {
        return switch (String.valueOf(row.mode)) {
            case "o" -> ParameterMode.OUT;
            case "b" -> row.kind.equals("p") ? ParameterMode.INOUT : ParameterMode.IN;
            case "v" -> ParameterMode.VARIADIC;
            default -> ParameterMode.IN;
        };
    }

    private List<CompositeModel.FieldModel> columns(Row routine, List<Row> columns) {
        if (columns.isEmpty()) {
            return List.of(new CompositeModel.FieldModel(routine.name, types.type(routine.returns, -1)));
        }
        // The columns of the type that one OUT parameter has are the function's own.
        List<Row> shown = columns.stream().anyMatch(row -> "c".equals(row.mode))
                ? columns.stream().filter(row -> "c".equals(row.mode)).toList()
                : columns;
        List<CompositeModel.FieldModel> fields = new ArrayList<>();
        for (Row row : shown) {
            String name = row.part == null ? "column" + (fields.size() + 1) : row.part;
            fields.add(new CompositeModel.FieldModel(name, types.type(String.valueOf(row.type), row.modifier)));
        }
        return fields;
    }
}
