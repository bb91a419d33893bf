package org.ashlarsql.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.feature.Features.Feature;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What a statement has to be: its SQL on each dialect, its binds, and what it does on each live database.
 *
 * <pre>{@code
 * query(select(FILM.title).from(FILM).where(FILM.filmId.eq(1)))
 *     .is("select film.title from film where film.film_id = ?")
 *     .binds(1)
 *     .returns("Amelie");
 * }</pre>
 */
abstract class Expectation<S extends Statement, E extends Expectation<S, E>> {

    private static final Map<TestDatabase, Dialect> DIALECTS = new EnumMap<>(Map.of(
            TestDatabase.SQLITE, Dialects.sqlite(),
            TestDatabase.POSTGRESQL, Dialects.postgreSql(),
            TestDatabase.MARIADB, Dialects.mariaDb(),
            TestDatabase.MYSQL, Dialects.mySql()));

    final S statement;
    private final Map<TestDatabase, String> sql = new EnumMap<>(TestDatabase.class);
    private final Map<TestDatabase, List<@Nullable Object>> binds = new EnumMap<>(TestDatabase.class);
    private final Map<TestDatabase, String> unsupported = new EnumMap<>(TestDatabase.class);
    private final Map<TestDatabase, Support> support = new EnumMap<>(TestDatabase.class);
    private final List<Feature> features = new ArrayList<>();

    Expectation(S statement) {
        this.statement = statement;
        binds();
        DIALECTS.keySet().forEach(database -> support.put(database, Support.NATIVE));
    }

    static <R extends @Nullable Object> QueryExpectation<R> query(Query<R> query) {
        return new QueryExpectation<>(query);
    }

    static CommandExpectation command(Command command) {
        return new CommandExpectation(command);
    }

    static CallExpectation call(Call<?> call) {
        return new CallExpectation(call);
    }

    static Dialect dialect(TestDatabase database) {
        return Objects.requireNonNull(DIALECTS.get(database));
    }

    abstract E self();

    /** The SQL on every dialect that isn't named by {@link #on}. */
    final E is(String text) {
        DIALECTS.keySet().forEach(database -> sql.putIfAbsent(database, text));
        return self();
    }

    final E on(TestDatabase database, String text) {
        sql.put(database, text);
        return self();
    }

    final E onMySqlFamily(String text) {
        return on(TestDatabase.MARIADB, text).on(TestDatabase.MYSQL, text);
    }

    final E binds(@Nullable Object... values) {
        DIALECTS.keySet().forEach(database -> bindsOn(database, values));
        return self();
    }

    final E bindsOn(TestDatabase database, @Nullable Object... values) {
        binds.put(database, Arrays.asList(values));
        return self();
    }

    final E unsupportedOn(TestDatabase database, String message) {
        unsupported.put(database, message);
        return self();
    }

    /** The statement stands for a feature in docs/features.md, by its name in SQL. */
    final E shows(Section section, String name) {
        Feature feature = new Feature(section, name);
        Features.OF_THIS_RUN.announce(feature);
        features.add(feature);
        return self();
    }

    /** The feature that is shown isn't these databases' own, but says the same in other words. */
    final E emulatedOn(TestDatabase... databases) {
        Arrays.asList(databases).forEach(database -> support.put(database, Support.EMULATED));
        return self();
    }

    /** Checks the SQL on every dialect, live or not. */
    private void checkSql() {
        DIALECTS.forEach((database, dialect) -> {
            if (unsupported.containsKey(database)) {
                UnsupportedFeatureException error =
                        catchThrowableOfType(UnsupportedFeatureException.class, () -> statement.render(dialect));
                assertThat(error).as("%s", database).hasMessageContaining(unsupported.get(database));
                support.put(database, Support.none(error));
                return;
            }
            RenderedSql rendered = statement.render(dialect);
            assertThat(rendered.sql()).as("SQL on %s", database).isEqualTo(sql.get(database));
            assertThat(rendered.binds()).as("binds on %s", database).isEqualTo(binds.get(database));
            RenderedSql tree = dialect.render(statement.node());
            RenderedSql copied = dialect.render(IdentityRewrite.of(statement.node()));
            assertThat(copied.sql()).as("SQL of a copy on %s", database).isEqualTo(tree.sql());
            assertThat(copied.binds()).as("binds of a copy on %s", database).isEqualTo(tree.binds());
        });
    }

    /** Whether the live server is another version than the dialect's usual one, and lacks what the statement needs. */
    private boolean isRefusedByItsVersion(TestDatabase database) {
        Dialect live = SampleDatabases.on(database).dialect();
        if (live.version().equals(dialect(database).version())) {
            return false;
        }
        try {
            statement.render(live);
            return false;
        } catch (UnsupportedFeatureException e) {
            assertThat(e).hasMessageStartingWith(live + " does not support ");
            return true;
        }
    }

    /**
     * Checks the SQL, then runs an action in a transaction on each live database, which is rolled back; then the
     * statement's features are shown.
     */
    final void onEachDatabase(Action action) {
        checkSql();
        for (TestDatabase database : TestDatabase.enabled()) {
            if (!unsupported.containsKey(database) && !isRefusedByItsVersion(database)) {
                SampleDatabases.on(database).inTransaction(tx -> {
                    action.run(database, tx);
                    tx.handle().rollback();
                    return true;
                });
            }
        }
        features.forEach(feature -> Features.OF_THIS_RUN.show(feature, support));
    }

    /** What is done on one database. */
    interface Action {
        void run(TestDatabase database, Transaction tx);
    }

    /** A query's expectation. */
    static final class QueryExpectation<R extends @Nullable Object> extends Expectation<Query<R>, QueryExpectation<R>> {

        private QueryExpectation(Query<R> query) {
            super(query);
        }

        @Override
        QueryExpectation<R> self() {
            return this;
        }

        /** The rows in order. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        final void returns(R... rows) {
            var expected = new ArrayList<R>(Arrays.asList(rows));
            onEachDatabase((database, tx) ->
                    assertThat(tx.list(statement)).as("rows on %s", database).isEqualTo(expected));
        }

        /** The rows in whatever order. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        final void returnsInAnyOrder(R... rows) {
            List<R> expected = new ArrayList<>(Arrays.asList(rows));
            onEachDatabase((database, tx) -> assertThat(tx.list(statement))
                    .as("rows on %s", database)
                    .containsExactlyInAnyOrderElementsOf(expected));
        }
    }

    /** A command's expectation. */
    static final class CommandExpectation extends Expectation<Command, CommandExpectation> {

        private final Map<TestDatabase, Long> counts = new EnumMap<>(TestDatabase.class);

        private CommandExpectation(Command command) {
            super(command);
        }

        @Override
        CommandExpectation self() {
            return this;
        }

        /** The number of rows that some databases tell, where it's another one. */
        CommandExpectation countsOn(long rows, TestDatabase... databases) {
            Arrays.asList(databases).forEach(database -> counts.put(database, rows));
            return this;
        }

        private long count(TestDatabase database, long usual) {
            return counts.getOrDefault(database, usual);
        }

        /** How many rows change. */
        void changes(long rows) {
            onEachDatabase((database, tx) -> assertThat(tx.execute(statement))
                    .as("changes on %s", database)
                    .isEqualTo(count(database, rows)));
        }

        /** How many rows change, and what a query yields behind it. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        final <R extends @Nullable Object> void changes(long rows, Query<R> then, R... expected) {
            List<R> list = new ArrayList<>(Arrays.asList(expected));
            onEachDatabase((database, tx) -> {
                assertThat(tx.execute(statement)).as("changes on %s", database).isEqualTo(count(database, rows));
                assertThat(tx.list(then)).as("rows behind it on %s", database).isEqualTo(list);
            });
        }
    }

    /** A call's expectation. */
    static final class CallExpectation extends Expectation<Call<?>, CallExpectation> {

        private CallExpectation(Call<?> call) {
            super(call);
        }

        @Override
        CallExpectation self() {
            return this;
        }
    }
}
