package org.ashlarsql.inspect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes MySQL's and MariaDB's routines of the catalogue's rows, one for each parameter and one for what a function returns. */
final class MySqlRoutines {

    private MySqlRoutines() {}

    /**
     * A catalogue row.
     *
     * @param position from 1, 0 for what a function returns
     * @param type null where a procedure has no parameter
     */
    record Row(
            String name,
            String kind,
            @Nullable String comment,
            int position,
            @Nullable String mode,
            @Nullable String parameter,
            @Nullable TypeModel type) {

        static Row of(ResultSet row) throws SQLException {
            String dataType = row.getString(7);
            String comment = row.getString(3);
            return new Row(
                    row.getString(1),
                    row.getString(2),
                    comment == null || comment.isEmpty() ? null : comment,
                    row.getInt(4),
                    row.getString(5),
                    row.getString(6),
                    dataType == null
                            ? null
                            : MySqlTypes.of(
                                    dataType,
                                    row.getString(8),
                                    row.getInt(9),
                                    row.getInt(10),
                                    row.getInt(11),
                                    row.getInt(12)));
        }

        private ParameterModel parameter(TypeModel model) {
            ParameterMode way = mode == null ? ParameterMode.IN : ParameterMode.valueOf(mode);
            return new ParameterModel(parameter, way, model, false);
        }
    }

    static List<RoutineModel> of(List<Row> rows) {
        Map<String, List<Row>> routines = new LinkedHashMap<>();
        rows.forEach(row -> routines.computeIfAbsent(row.kind + " " + row.name, key -> new ArrayList<>())
                .add(row));
        return routines.values().stream().map(MySqlRoutines::routine).toList();
    }

    private static RoutineModel routine(List<Row> rows) {
        Row first = rows.get(0);
        List<ParameterModel> parameters = new ArrayList<>();
        TypeModel returns = null;
        for (Row row : rows) {
            if (row.type != null && row.position > 0) {
                parameters.add(row.parameter(row.type));
            } else if (row.type != null) {
                returns = row.type;
            }
        }
        return new RoutineModel(
                first.name, RoutineKind.valueOf(first.kind), parameters, returns, List.of(), false, first.comment);
    }
}
