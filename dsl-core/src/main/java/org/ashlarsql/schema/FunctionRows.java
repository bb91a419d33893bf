package org.ashlarsql.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a function, as generated classes describe it: an item of FROM with a field for each column. Selected as a
 * whole, it yields its row record. PostgreSQL alone has such functions. Its arguments may be columns of what stands before
 * it in FROM.
 *
 * <pre>{@code
 * var inStock = Routines.filmInStock(FILM.filmId, val(1));
 * select(FILM.title, inStock.inventoryId).from(FILM).crossJoin(inStock)
 * }</pre>
 *
 * <pre>{@code
 * select film.title, film_in_stock.inventory_id
 * from film cross join film_in_stock(film.film_id, ?) as film_in_stock (inventory_id)
 * }</pre>
 *
 * @param <F> the generated class itself
 * @param <R> its row record
 */
public abstract class FunctionRows<F extends FunctionRows<F, R>, R> implements From, OuterFrom, Projection<R> {

    private final Relation.TableFunction relation;
    private final List<ExprNode> columns = new ArrayList<>();

    protected FunctionRows(Relation.TableFunction relation) {
        this.relation = relation;
    }

    /**
     * A call of the function whose rows have these columns.
     *
     * @param schema the schema that it's in, or null for the connection's current one
     */
    protected static Relation.TableFunction call(
            @Nullable String schema, String function, List<String> columns, Expr<?, ?>... arguments) {
        List<Name> name = Stream.of(Stream.ofNullable(schema), Stream.of(function))
                .flatMap(part -> part)
                .map(Name::of)
                .toList();
        var call = new ExprNode.NamedCall(
                name, Arrays.stream(arguments).map(Expr::node).toList());
        return new Relation.TableFunction(
                call, Name.of(function), columns.stream().map(Name::of).toList(), null, false);
    }

    /** These rows under another name: {@code function(arguments) as alias}. */
    public final F as(String alias) {
        return of(new Relation.TableFunction(
                relation.function(), Name.of(alias), relation.columns(), relation.ordinality(), relation.outer()));
    }

    /** These rows on the far side of an outer join; where it finds none, all columns are NULL. */
    public final F outer() {
        return of(new Relation.TableFunction(
                relation.function(), relation.correlation(), relation.columns(), relation.ordinality(), true));
    }

    /** The rows of another relation. */
    protected abstract F of(Relation.TableFunction other);

    /** A column; of what a function yields, nothing is known not to be NULL. */
    protected final <N> N column(String name, DataType<?, N, ?> type) {
        var node = new ExprNode.Column(relation, Name.of(name));
        columns.add(node);
        return type.nullable(node);
    }

    @Override
    public final Relation.TableFunction node() {
        return relation;
    }

    @Override
    public final List<ExprNode> items() {
        return Collections.unmodifiableList(columns);
    }

    @Override
    public final String toString() {
        return relation.correlation().text();
    }
}
