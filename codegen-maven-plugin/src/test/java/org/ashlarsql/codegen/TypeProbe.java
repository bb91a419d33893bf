package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.select;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Comparisons;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.Name;

/**
 * A generated table {@code (id, v, a)} through which values travel in every way; what comes of it is compared with what
 * plain JDBC reads.
 */
final class TypeProbe<T extends Table<T, R>, R> {

    private final Database db;
    private final Table<T, R> table;
    private final String name;
    private final List<String> problems = new ArrayList<>();

    @SuppressWarnings("unchecked")
    private TypeProbe(Database db, Table<?, ?> table) {
        this.db = db;
        this.table = (Table<T, R>) table;
        Name schema = table.relation().schema();
        this.name = schema == null ? table.toString() : schema.text() + "." + table;
    }

    /** What goes wrong with the rows of the tables whose names begin so. */
    static List<String> problems(Database db, ClassLoader loader, String prefix)
            throws ReflectiveOperationException, SQLException {
        var problems = new ArrayList<String>();
        var tables = (List<?>)
                loader.loadClass("com.acme.db.Tables").getMethod("allTables").invoke(null);
        for (Object table : tables) {
            if (table.toString().startsWith(prefix)) {
                problems.addAll(problems(db, (Table<?, ?>) table));
            }
        }
        return problems;
    }

    private static List<String> problems(Database db, Table<?, ?> table) throws SQLException {
        TypeProbe<?, ?> probe = new TypeProbe<>(db, table);
        probe.run();
        return probe.problems;
    }

    private void run() throws SQLException {
        List<String> before = texts();
        attempt("read", () -> {
            List<R> rows = db.list(select(table).from(table));
            if (rows.size() != before.size()) {
                problems.add(table + " read " + rows.size() + " of " + before.size());
            }
            write(rows, before);
            find(rows);
        });
    }

    @SuppressWarnings("unchecked")
    private void write(List<R> rows, List<String> before) {
        List<TableRow<T>> writable = rows.stream().map(row -> (TableRow<T>) row).toList();
        UniqueKey<T> key = UniqueKey.of(table, "id");
        for (BulkWay way : BulkWay.values()) {
            attempt("insert by " + way, () -> {
                db.execute(deleteFrom(table).everyRow());
                db.bulk().by(way).insertAll(writable);
                same("inserted by " + way, before);
            });
            attempt("update by " + way, () -> {
                db.jdbi().useHandle(handle -> handle.execute("update " + name + " set v = null, a = null"));
                if (way != BulkWay.COPY) {
                    db.bulk().by(way).updateAll(key, writable);
                    same("updated by " + way, before);
                }
            });
        }
        attempt("upsert", () -> {
            db.execute(deleteFrom(table).everyRow());
            db.bulk().upsertAll(key, writable);
            db.bulk().upsertAll(key, writable);
            same("upserted", before);
        });
    }

    /** By a value and by a list of them, where the type has an equality. */
    private void find(List<R> rows) {
        for (String name : List.of("v", "a")) {
            if (!comparable(name)) {
                continue;
            }
            attempt("find by " + name, () -> {
                if (!(table.getClass().getField(name).get(table) instanceof Comparisons<?, ?> comparisons)) {
                    return;
                }
                @SuppressWarnings("unchecked")
                var column = (Comparisons<Object, ?>) comparisons;
                for (R row : rows) {
                    var value = (Optional<?>) row.getClass().getMethod(name).invoke(row);
                    if (value.isPresent()) {
                        if (db.list(select(table).from(table).where(column.eq(value.get())))
                                .isEmpty()) {
                            problems.add(table + "." + name + " isn't found by " + value.get());
                        }
                        if (db.list(select(table).from(table).where(column.in(List.of(value.get(), value.get()))))
                                .isEmpty()) {
                            problems.add(table + "." + name + " isn't found in a list of " + value.get());
                        }
                    }
                }
            });
        }
    }

    private boolean comparable(String column) {
        try {
            db.jdbi()
                    .useHandle(handle -> handle.select("select " + column + " = " + column + " from " + name)
                            .mapToMap()
                            .list());
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void same(String how, List<String> before) throws SQLException {
        List<String> now = texts();
        if (!now.equals(before)) {
            problems.add(table + " " + how + ": " + now + " instead of " + before);
        }
    }

    private List<String> texts() throws SQLException {
        return db.jdbi().withHandle(handle -> {
            var texts = new ArrayList<String>();
            try (var statement = handle.getConnection().createStatement();
                    ResultSet rows = statement.executeQuery("select v, a from " + name + " order by id")) {
                while (rows.next()) {
                    texts.add(rows.getString(1) + " ¦ " + rows.getString(2));
                }
            }
            return texts;
        });
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws Exception;
    }

    private void attempt(String what, Attempt attempt) {
        try {
            attempt.run();
        } catch (Exception e) {
            problems.add(table + " " + what + ": " + e);
        }
    }
}
