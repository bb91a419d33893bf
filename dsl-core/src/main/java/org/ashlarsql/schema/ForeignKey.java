package org.ashlarsql.schema;

import java.util.List;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;

/**
 * A foreign key: what the columns of a table hold is found in the referenced key.
 *
 * <pre>{@code
 * select(FILM.title, LANGUAGE.name)
 *     .from(FILM)
 *     .join(LANGUAGE, FILM_LANGUAGE_ID_FKEY.on(FILM, LANGUAGE))
 * }</pre>
 *
 * @param <T> the table that refers
 * @param <U> the table that is referred to
 */
public record ForeignKey<T extends Table<T, ?>, U extends Table<U, ?>>(
        Table<T, ?> table, List<Name> columns, UniqueKey<U> referenced) {

    public ForeignKey {
        columns = List.copyOf(columns);
        if (columns.size() != referenced.columns().size()) {
            throw new IllegalArgumentException("a foreign key of " + table + " has " + columns + ", but refers to "
                    + referenced.columns() + " of " + referenced.table() + ": as many on both sides are needed");
        }
    }

    /** The foreign key of these columns. */
    public static <T extends Table<T, ?>, U extends Table<U, ?>> ForeignKey<T, U> of(
            UniqueKey<U> referenced, Table<T, ?> table, String... columns) {
        return new ForeignKey<>(table, KeyColumns.of(table, columns), referenced);
    }

    /** The condition that joins these occurrences of the two tables: each column equals the one that it refers to. */
    public Condition on(Occurrence<T> from, Occurrence<U> to) {
        Condition joined = equal(from, to, 0);
        for (int i = 1; i < columns.size(); i++) {
            joined = joined.and(equal(from, to, i));
        }
        return joined;
    }

    private Condition equal(Occurrence<T> from, Occurrence<U> to, int place) {
        return new Condition(new ExprNode.Comparison(
                ComparisonOperator.EQ,
                new ExprNode.Column(to.relation(), referenced.columns().get(place)),
                new ExprNode.Column(from.relation(), columns.get(place))));
    }
}
