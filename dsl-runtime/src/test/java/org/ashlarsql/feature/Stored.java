package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.EveryType.EVERY_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.sample.EveryType;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.type.Json;

/** What becomes of a value that a column is set to. */
final class Stored {

    private Stored() {}

    static <V> void refuses(
            Route route,
            Column<EveryType, V, Optional<V>> column,
            V value,
            Class<? extends Exception> exception,
            String message) {
        route.inside(tx -> assertThatThrownBy(() -> tx.execute(
                        insertInto(EVERY_TYPE).set(EVERY_TYPE.id.to(1)).set(column.to(value))))
                .as("%s on %s", Alike.shown(value), route)
                .isInstanceOf(exception)
                .hasMessageContaining(message));
        route.inside(tx -> assertThatThrownBy(() -> tx.insertAll(List.of(row(column, value))))
                .as("%s among many rows on %s", Alike.shown(value), route)
                .hasStackTraceContaining(message));
    }

    static <V> void serverRefuses(Route route, Column<EveryType, V, Optional<V>> column, V value) {
        refuses(route, column, value, DatabaseException.class, "");
    }

    /** A value that is stored as another, and what it is then found by. */
    static <V> void becomes(Route route, Column<EveryType, V, Optional<V>> column, V value, V kept) {
        route.inside(tx -> {
            tx.execute(insertInto(EVERY_TYPE).set(EVERY_TYPE.id.to(1)).set(column.to(value)));
            found(tx, column, value, kept, route);
        });
        route.inside(tx -> {
            tx.insertAll(List.of(row(column, value)));
            found(tx, column, value, kept, route);
        });
    }

    private static <V> NewRow<EveryType> row(Column<EveryType, V, Optional<V>> column, V value) {
        return new NewValue<>(EVERY_TYPE).set(EVERY_TYPE.id, 1).set(column, value);
    }

    private static <V> void found(
            Transaction tx, Column<EveryType, V, Optional<V>> column, V value, V kept, Route route) {
        Object read = tx.one(select(column).from(EVERY_TYPE)).orElseThrow();
        assertThat(read).as("%s on %s", Alike.shown(value), route).isEqualTo(kept);
        if (!(value instanceof Json)) {
            assertThat(tx.list(select(EVERY_TYPE.id).from(EVERY_TYPE).where(column.eq(kept))))
                    .as("%s found by %s on %s", Alike.shown(value), Alike.shown(kept), route)
                    .containsExactly(1);
        }
    }
}
