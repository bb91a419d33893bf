package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * A subquery in FROM. Its columns are asked for by the expressions that made them; selected as a whole it yields what the
 * subquery yields.
 *
 * <pre>{@code
 * var films = count().as("films");
 * var t = select(FILM.languageId, films).from(FILM).groupBy(FILM.languageId).as("t");
 * select(LANGUAGE.name, t.get(films)).from(LANGUAGE).join(t, t.get(FILM.languageId).eq(LANGUAGE.languageId))
 * }</pre>
 *
 * @param <R> what one of its rows is
 */
public final class Derived<R extends @Nullable Object> implements From, Projection<R> {

    private final Relation.Derived relation;
    private final Output<R> output;

    private Derived(Relation.Derived relation, Output<R> output) {
        this.relation = relation;
        this.output = output;
    }

    static <R extends @Nullable Object> Derived<R> of(Select<R> query, String alias, String... columns) {
        Output<R> output = Output.of(query, alias, columns);
        return new Derived<>(new Relation.Derived(query.node(), Name.of(alias), output.names(), false), output);
    }

    @Override
    public Relation.Derived node() {
        return relation;
    }

    /**
     * The column that {@code selected} made.
     *
     * @throws org.ashlarsql.check.CheckException if the subquery doesn't select it
     */
    public <S> S get(Shape<S, ?, ?> selected) {
        return selected.sameAs(output.column(relation, selected));
    }

    /**
     * The column of this name, which isn't NULL; {@code column(name, type).nullable()} is one that may be.
     *
     * @throws org.ashlarsql.check.CheckException if the subquery has no such column
     */
    public <M> M column(String name, DataType<?, ?, M> type) {
        return type.required(output.column(relation, name));
    }

    /** This subquery as the far side of an outer join. */
    public OuterDerived outer() {
        return new OuterDerived(
                new Relation.Derived(relation.query(), relation.correlation(), relation.columns(), true), output);
    }

    @Override
    public List<ExprNode> items() {
        return output.columns(relation);
    }

    @Override
    public RowReader<R> reader(Slots slots) {
        return output.projection().reader(slots);
    }
}
