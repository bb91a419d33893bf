package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ColumnNames;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a query has for those who select from it.
 *
 * @param query the query
 * @param items what made them
 * @param names what they are called
 * @param projection what a row of the query is
 */
record Output<R extends @Nullable Object>(
        QueryNode query, List<ExprNode> items, List<Name> names, Projection<R> projection) {

    /** The output of a query; {@code columns}, where there are any, name all its columns. */
    static <R extends @Nullable Object> Output<R> of(Select<R> query, String relation, String... columns) {
        RolledUp.check(query);
        return of(query.node(), query.projection(), relation, columns);
    }

    /** The output of what yields the rows of a projection. */
    static <R extends @Nullable Object> Output<R> of(
            QueryNode query, Projection<R> projection, String relation, String... columns) {
        List<ExprNode> items = query.items();
        return new Output<>(
                query,
                items,
                columns.length == 0 ? names(query, relation) : named(items, relation, columns),
                projection);
    }

    /** The column that {@code selected} made, as an expression like that. */
    ExprNode.Column column(Relation relation, Shape<?, ?, ?> selected) {
        RolledUp.check(query, selected);
        return column(relation, selected.node());
    }

    /** The column that {@code selected} made. */
    ExprNode.Column column(Relation relation, ExprNode selected) {
        int place = Origins.place(items, selected);
        if (place < 0) {
            throw new CheckException(ReadableSql.expression(selected)
                    + (place == Origins.SEVERAL
                            ? " is selected twice by the subquery "
                            : " isn't selected by the subquery ")
                    + relation.correlation() + ", which has the columns " + names
                    + (place == Origins.SEVERAL
                            ? "; give both a name with as(\"...\"), and ask for it by what has that name"
                            : "; select it there, and ask for it by the same expression"));
        }
        return new ExprNode.Column(relation, names.get(place));
    }

    /** The column of this name. */
    ExprNode.Column column(Relation relation, String name) {
        Name wanted = Name.of(name);
        if (!names.contains(wanted)) {
            throw new CheckException("the subquery " + relation.correlation() + " has no column " + wanted
                    + "; it has the columns " + names);
        }
        return new ExprNode.Column(relation, wanted);
    }

    /** All columns in order. */
    List<ExprNode> columns(Relation relation) {
        return names.stream()
                .map(name -> (ExprNode) new ExprNode.Column(relation, name))
                .toList();
    }

    private static List<Name> named(List<ExprNode> items, String relation, String... columns) {
        if (columns.length != items.size()) {
            throw new CheckException("the subquery " + relation + " has " + items.size() + " columns, but "
                    + columns.length + " names were given for them; name each or none");
        }
        var names = new ArrayList<Name>();
        for (String column : columns) {
            add(names, Name.of(column), relation);
        }
        return names;
    }

    /** A label, else the column's name, else one made from the place. */
    private static List<Name> names(QueryNode query, String relation) {
        var names = new ArrayList<Name>();
        for (ExprNode item : query.items()) {
            Name made = Name.of("c" + (names.size() + 1));
            add(names, ColumnNames.own(item).orElse(made), relation);
        }
        return names;
    }

    private static void add(List<Name> names, Name name, String relation) {
        for (Name other : names) {
            if (name.clashesWith(other)) {
                throw new CheckException("the subquery " + relation + " has two columns named " + name.clashing(other)
                        + "; give one of them another name with as(\"...\")");
            }
        }
        names.add(name);
    }
}
