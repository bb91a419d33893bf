package org.ashlarsql.dsl;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Ordering;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.SortKey;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.RowReader;
import org.ashlarsql.type.StandardTypes;

/**
 * What a list is sorted by, to page through it from row to row instead of by OFFSET: a page costs the same wherever it
 * is, and rows that come or go meanwhile neither double nor hide others. Together its values have to tell every row from
 * every other: end it with the primary key.
 *
 * <pre>{@code
 * static final Keyset<Row2<Optional<Integer>, Integer>> LONGEST =
 *     keyset(FILM.length.desc().nullsLast(), FILM.filmId.asc());
 *
 * var films = select(row(FILM.title, LONGEST)).from(FILM).limit(20);
 * var first = db.list(films.seek(LONGEST.first()));
 * var second = db.list(films.seek(LONGEST.after(first.get(19).v2())));
 * }</pre>
 *
 * <pre>{@code
 * select film.title, film.length, film.film_id from film
 * where film.length <= ? and (film.length < ? or film.film_id > ?) or film.length is null
 * order by film.length desc nulls last, film.film_id limit ?
 * }</pre>
 *
 * <p>Selected, it yields a row's cursor: where that row stands in the list.
 *
 * @param <C> the cursor: the values of the keys
 */
public final class Keyset<C> implements Projection<C> {

    private final List<SortKey<?>> keys;
    private final Projection<C> projection;
    private final Function<C, List<KeyValue<?>>> values;

    Keyset(List<SortKey<?>> keys, Projection<C> projection, Function<C, List<KeyValue<?>>> values) {
        keys.forEach(Keyset::requireSorted);
        this.keys = keys;
        this.projection = projection;
        this.values = values;
    }

    private static void requireSorted(SortKey<?> key) {
        if (key.isNullable() && key.nulls() == OrderItem.Nulls.DEFAULT) {
            throw new IllegalArgumentException(
                    key.expression() + " may be NULL, which databases sort at different ends; say nullsFirst() or"
                            + " nullsLast() in a keyset");
        }
        if (key.expression().sqlType() == StandardTypes.REAL || key.expression().sqlType() instanceof EnumType) {
            throw new IllegalArgumentException(key.expression()
                    + " can't be a key of a keyset, since not every database"
                    + " compares values of type " + key.expression().sqlType().name() + " the way it sorts them; sort"
                    + " by another column");
        }
    }

    /** A query whose other rows are the same without those before a cursor. */
    static SelectNode requireSeekable(SelectNode query) {
        if (!query.distinct().on().isEmpty()
                || query.grouping().hasSets()
                || query.grouping().qualify() != null
                || Parts.hold(query.items(), ExprNode.Over.class)) {
            throw new IllegalStateException(
                    "seek(...) would take rows away that DISTINCT ON, GROUPING SETS and window functions"
                            + " depend on; seek in a query that selects from this one as(\"name\")");
        }
        return query;
    }

    /** The first page: nothing but the order. */
    public Seek first() {
        return new Seek(List.copyOf(keys), Optional.empty());
    }

    /** The page behind a cursor. */
    public Seek after(C cursor) {
        return new Seek(List.copyOf(keys), Optional.of(behind(values.apply(cursor))));
    }

    /** The page before a cursor, in the reverse order: the row nearest to the cursor first. */
    public Seek before(C cursor) {
        List<KeyValue<?>> reversed = values.apply(cursor).stream()
                .<KeyValue<?>>map(KeyValue::reversed)
                .toList();
        List<Ordering> order = reversed.stream().<Ordering>map(KeyValue::key).toList();
        return new Seek(order, Optional.of(behind(reversed)));
    }

    private static Condition behind(List<KeyValue<?>> values) {
        Optional<ExprNode> behind = Optional.empty();
        for (int i = values.size() - 1; i >= 0; i--) {
            behind = values.get(i).behind(behind);
        }
        return new Condition(behind.orElseGet(() -> values.get(0).never()));
    }

    @Override
    public List<ExprNode> items() {
        return projection.items();
    }

    @Override
    public RowReader<C> reader(Slots slots) {
        return projection.reader(slots);
    }

    /** A place in a list: in what order, and from where on. */
    public record Seek(List<Ordering> orderBy, Optional<Condition> condition) {}
}
