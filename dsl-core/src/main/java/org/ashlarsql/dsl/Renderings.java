package org.ashlarsql.dsl;

import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * What a statement was rendered to, for each dialect that asked. Two threads may render the same statement at once; both
 * come to the same, and one of the results stays.
 */
final class Renderings {

    private volatile List<Rendering> known = List.of();

    Rendering of(Statement statement, Dialect dialect) {
        for (Rendering rendering : known) {
            if (rendering.dialect.equals(dialect)) {
                return rendering;
            }
        }
        if (known.isEmpty()) {
            statement.check();
        }
        var rendering = new Rendering(dialect, dialect.render(statement.sent()), reader(statement, dialect));
        known = Stream.concat(known.stream(), Stream.of(rendering)).toList();
        return rendering;
    }

    private static @Nullable ReaderOf<?> reader(Statement statement, Dialect dialect) {
        return statement instanceof Query<?> query ? ReaderOf.of(query, dialect) : null;
    }

    /** A statement on one dialect. */
    record Rendering(
            Dialect dialect, RenderedSql sql, @Nullable ReaderOf<?> reader) {}

    /** A reader and how many columns it reads. */
    record ReaderOf<R extends @Nullable Object>(RowReader<R> reader, int columns) {
        static <R extends @Nullable Object> ReaderOf<R> of(Query<R> query, Dialect dialect) {
            var slots = new Slots(dialect.types());
            RowReader<R> reader = query.projection().reader(slots);
            if (query.node() instanceof QueryNode node) {
                RolledUp.check(node, slots);
            }
            return new ReaderOf<>(reader, slots.taken());
        }
    }
}
