package org.ashlarsql.examples.filmrental;

import static org.ashlarsql.dsl.Sql.insertInto;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.ashlarsql.runtime.Executor;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;

/** Inserts of many rows, some hundreds in a statement. */
final class Bulk {

    private static final int ROWS_OF_A_STATEMENT = 500;

    private Bulk() {}

    static <T extends Table<T, ?>> void insert(
            Executor db, Table<T, ?> table, int count, IntFunction<? extends TableRow<T>> row) {
        for (int from = 0; from < count; from += ROWS_OF_A_STATEMENT) {
            List<TableRow<T>> rows = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + ROWS_OF_A_STATEMENT); i++) {
                rows.add(row.apply(i));
            }
            db.execute(insertInto(table).values(rows));
        }
    }
}
