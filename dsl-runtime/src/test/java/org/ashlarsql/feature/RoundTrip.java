package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.feature.Written.Way;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.row.Row2;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;

/**
 * Values on their way into a column and back: written in every way, read in every way, found by what they are. What goes
 * wrong is collected, so that one run shows all of it.
 */
final class RoundTrip<T extends Table<T, List<Optional<?>>>, V> {

    /** What SQLite's driver takes for a statement's text is a million bytes. */
    private static final int LONGEST_LITERAL = 900_000;

    private final Transaction tx;
    private final Dialect dialect;
    private final Table<T, List<Optional<?>>> table;
    private final Column<T, Integer, Integer> key;
    private final Column<T, V, Optional<V>> column;
    private final ValueType<V> type;
    private final List<V> values;
    private final UnaryOperator<V> kept;
    private final List<String> problems = new ArrayList<>();

    RoundTrip(
            Transaction tx,
            Dialect dialect,
            Table<T, List<Optional<?>>> table,
            Column<T, Integer, Integer> key,
            Column<T, V, Optional<V>> column,
            List<V> values,
            UnaryOperator<V> kept) {
        this.tx = tx;
        this.dialect = dialect;
        this.table = table;
        this.key = key;
        this.column = column;
        this.type = new ValueType<>(column.sqlType());
        this.values = values;
        this.kept = kept;
    }

    /** Writes, reads, finds and repeats all values; answers what went wrong. */
    List<String> problems(boolean comparable) {
        new Written<>(tx, table, key, column, values).write();
        read();
        readWholeRows();
        for (V value : values) {
            repeat(value);
        }
        if (comparable) {
            find();
            findInList();
        }
        return problems;
    }

    private void read() {
        for (Row2<Integer, Optional<V>> row : tx.list(select(key, column).from(table))) {
            check(row.v1(), row.v2(), "read");
        }
    }

    private void readWholeRows() {
        int place = column.info().position() - 1;
        for (Row2<Integer, List<Optional<?>>> row : tx.list(select(key, table).from(table))) {
            check(row.v1(), row.v2().get(place), "read with its row");
            if (row.v2().stream().filter(Optional::isPresent).count() > 1) {
                problems.add(column + ": other columns than this are set in " + row);
            }
        }
    }

    private void check(int number, Optional<?> read, String how) {
        int place = Written.place(number);
        Optional<Object> expected =
                place == values.size() ? Optional.empty() : Optional.of(Alike.read(kept.apply(values.get(place))));
        if (!read.map(this::asKept).equals(expected)) {
            problem(expected, "written by " + Way.of(number) + ", " + how, read);
        }
    }

    /** A driver that keeps more on one way than on another, as the sign of a zero, is no problem. */
    @SuppressWarnings("unchecked") // what is read from the column is of its type
    private Object asKept(Object read) {
        return Alike.read(kept.apply((V) read));
    }

    private void problem(Object value, String how, Object found) {
        problems.add(column + ": " + Alike.shown(value) + " " + how + ": " + Alike.shown(found));
    }

    /** As a value alone, whose type nothing but itself can tell. */
    private void repeat(V value) {
        Object expected = Alike.found(value);
        V bound = tx.one(select(val(value, type)));
        if (!Alike.found(bound).equals(expected)) {
            problem(value, "as a bound value", bound);
        }
        var query = select(literal(value, type));
        String sql = query.render(dialect).sql();
        if (sql.length() < LONGEST_LITERAL) {
            V written = tx.one(query);
            if (!Alike.found(written).equals(expected)) {
                problem(value, "as the literal " + Alike.shown(sql), written);
            }
        }
    }

    private void find() {
        Map<Object, Set<Integer>> places = places();
        for (V value : values) {
            var query = select(key).from(table).where(column.eq(value));
            Set<Integer> expected = places.getOrDefault(Alike.found(kept.apply(value)), Set.of());
            var found = new TreeSet<>(tx.list(query));
            if (!found.equals(expected)) {
                problem(value, "found by itself instead of " + expected, found);
            }
            String sql = query.inlined(dialect);
            if (sql.length() < LONGEST_LITERAL && !pasted(sql).equals(expected)) {
                problem(value, "found by " + Alike.shown(sql) + " instead of " + expected, pasted(sql));
            }
        }
    }

    private void findInList() {
        List<Integer> found = tx.list(select(key).from(table).where(column.in(values)));
        if (found.size() != values.size() * Way.values().length) {
            problem(values, "found in a list", found);
        }
    }

    /** The rows of each value that the database takes for another one. */
    private Map<Object, Set<Integer>> places() {
        var places = new HashMap<Object, Set<Integer>>();
        for (int i = 0; i < values.size(); i++) {
            for (Way way : Way.values()) {
                places.computeIfAbsent(Alike.found(kept.apply(values.get(i))), value -> new TreeSet<>())
                        .add(way.key(i));
            }
        }
        return places;
    }

    /** What a statement yields that is pasted into the database's own client. */
    private Set<Integer> pasted(String sql) {
        var numbers = new TreeSet<Integer>();
        try (Statement statement = tx.handle().getConnection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(Alike.shown(sql), e);
        }
        return numbers;
    }
}
