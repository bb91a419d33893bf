package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.schema.From;
import org.ashlarsql.schema.OuterFrom;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;

/**
 * A subquery in FROM. Its columns are asked for by the expressions that made them.
 *
 * <pre>{@code
 * var films = count().as("films");
 * var t = select(FILM.languageId, films).from(FILM).groupBy(FILM.languageId).as("t");
 * select(LANGUAGE.name, t.get(films)).from(LANGUAGE).join(t, t.get(FILM.languageId).eq(LANGUAGE.languageId))
 * }</pre>
 */
public final class Derived implements From {

    private final Relation.Derived relation;

    private Derived(Relation.Derived relation) {
        this.relation = relation;
    }

    static Derived of(Select<?> query, String alias) {
        List<Name> columns = names(query.node(), alias);
        return new Derived(new Relation.Derived(query.node(), Name.of(alias), columns, false));
    }

    @Override
    public Relation relation() {
        return relation;
    }

    /**
     * The column that {@code selected} made.
     *
     * @throws CheckException if the subquery doesn't select it
     */
    public <S> S get(Shape<S, ?, ?> selected) {
        return selected.sameAs(column(relation, selected.node()));
    }

    /** This subquery as the far side of an outer join. */
    public Outer outer() {
        return new Outer(new Relation.Derived(relation.query(), relation.correlation(), relation.columns(), true));
    }

    /** A subquery on the far side of an outer join: all its columns may be NULL. */
    public static final class Outer implements OuterFrom {

        private final Relation.Derived relation;

        private Outer(Relation.Derived relation) {
            this.relation = relation;
        }

        @Override
        public Relation relation() {
            return relation;
        }

        /** The column that {@code selected} made; NULL where the join found no row. */
        public <N> N get(Shape<?, N, ?> selected) {
            return selected.nullable(column(relation, selected.node()));
        }
    }

    private static ExprNode column(Relation.Derived relation, ExprNode selected) {
        int place = relation.query().items().indexOf(selected);
        if (place < 0) {
            throw new CheckException(ReadableSql.expression(selected) + " isn't selected by the subquery "
                    + relation.correlation() + ", which has the columns " + relation.columns()
                    + "; select it there, and ask for it by the very same expression");
        }
        return new ExprNode.Column(relation, relation.columns().get(place));
    }

    /** A label, else the column's name, else one made from the place. */
    private static List<Name> names(QueryNode query, String alias) {
        var names = new ArrayList<Name>();
        for (ExprNode item : query.items()) {
            Name name = name(item, names.size() + 1);
            if (names.contains(name)) {
                throw new CheckException("the subquery " + alias + " has two columns named " + name
                        + "; give one of them another name with as(\"...\")");
            }
            names.add(name);
        }
        return names;
    }

    private static Name name(ExprNode item, int place) {
        if (item instanceof ExprNode.Labeled labeled) {
            return labeled.label();
        }
        return item instanceof ExprNode.Column column ? column.name() : Name.of("c" + place);
    }
}
