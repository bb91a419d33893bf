package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.List;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A function that yields rows, as an item of FROM. What its columns are called and hold only its author knows.
 *
 * <pre>{@code
 * var word = tableFunction("regexp_split_to_table", FILM.title, val(" ")).as("word", "text");
 * select(FILM.filmId, word.column("text", TEXT)).from(FILM).crossJoin(word)
 * }</pre>
 *
 * <pre>{@code
 * select film.film_id, word.text from film cross join regexp_split_to_table(film.title, ?) as word (text)
 * }</pre>
 */
public final class TableFunction implements From {

    private static final Name ORDINALITY = Name.of("ordinality");

    private final Relation.TableFunction relation;

    private TableFunction(Relation.TableFunction relation) {
        this.relation = relation;
    }

    static TableFunction of(ExprNode.NamedCall call) {
        Name alias = call.function().get(call.function().size() - 1);
        return new TableFunction(new Relation.TableFunction(call, Name.of(alias.text()), List.of(), null, false));
    }

    /** This function under a name, with names for all its columns where they are to have others than its own. */
    public TableFunction as(String alias, String... columns) {
        return with(Name.of(alias), Arrays.stream(columns).map(Name::of).toList(), relation.ordinality());
    }

    /** {@code with ordinality}: its rows are numbered from 1, see {@link #ordinality()}. */
    public TableFunction withOrdinality() {
        return with(relation.correlation(), relation.columns(), ORDINALITY);
    }

    private TableFunction with(Name alias, List<Name> columns, @Nullable Name ordinality) {
        return new TableFunction(new Relation.TableFunction(relation.function(), alias, columns, ordinality, false));
    }

    @Override
    public Relation.TableFunction node() {
        return relation;
    }

    /** A column of this name, which isn't NULL; {@code column(name, type).nullable()} is one that may be. */
    public <M> M column(String name, DataType<?, ?, M> type) {
        return type.required(new ExprNode.Column(relation, Name.of(name)));
    }

    /** The number of the row, from 1; {@link #withOrdinality()} has it counted. */
    public NumExpr<Long, Long> ordinality() {
        return SqlTypes.BIGINT.required(new ExprNode.Column(relation, ORDINALITY));
    }
}
