package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.StandardTypes;

/**
 * One of SQLite's FTS5 tables: https://www.sqlite.org/fts5.html
 *
 * <p>{@link #bm25}, {@link #highlight} and {@link #snippet} are about the rows that a condition of this finds in WHERE,
 * joined to others by AND; without one they are refused, since SQLite would make them 0 and the text as it is.
 *
 * @param <T> the table, whose class has to have all its columns in their order: FTS5 knows them by their places
 */
public final class Fts5<T extends Table<T, ?>> {

    private final Table<T, ?> table;

    Fts5(Table<T, ?> table) {
        this.table = table;
    }

    /** {@code table match '"one" "other"'}: rows with all words of a text. Nothing in it is an operator. */
    public Condition matchAllWords(String text) {
        return match(Fts5Query.words(text, " "));
    }

    /** {@code table match '"one" or "other"'}: rows with one of the words of a text. Nothing in it is an operator. */
    public Condition matchAnyWord(String text) {
        return match(Fts5Query.words(text, " OR "));
    }

    /** {@code table match '"one other"'}: rows with these words behind each other. Nothing in them is an operator. */
    public Condition matchPhrase(String words) {
        return match(Fts5Query.phrase(words));
    }

    /**
     * {@code table match query}: a query in FTS5's own language, {@code title : cat AND (dog OR "quick fox" NOT rabb*)}; an
     * error of the database if it isn't one. For what users type there's {@link #matchAllWords}.
     */
    public Condition matchQuery(String query) {
        return match(query);
    }

    /** {@code table match query}, with a query in FTS5's own language that is given at each execution. */
    public Condition matchQuery(Param<String> query) {
        return match(query);
    }

    private Condition match(String query) {
        return match(Sql.val(query));
    }

    private Condition match(Expr<String, ?> query) {
        return new Condition(new ExprNode.Call("fts5_match", List.of(self(), query.node())));
    }

    /**
     * {@code bm25(table, weights)}: how well the row matches; the lower the better.
     *
     * @param weights how much a word counts in each of the columns, in their order; 1 in those that are left out
     */
    public NumExpr<Double, Double> bm25(double... weights) {
        var arguments = new ArrayList<ExprNode>();
        arguments.add(self());
        for (double weight : weights) {
            arguments.add(Sql.val(weight).node());
        }
        return SqlTypes.DOUBLE.required(new ExprNode.Call("fts5_bm25", arguments));
    }

    /** {@code highlight(table, column, before, after)}: the text with these two around each word that was searched for. */
    public <R> TextExpr<R> highlight(TextColumn<T, R> column, String before, String after) {
        return column.sameAs(call("fts5_highlight", number(position(column)), text(before), text(after)));
    }

    /**
     * {@code snippet(table, column, before, after, ellipsis, tokens)}: a part of the text with most of the words that were
     * searched for.
     *
     * @param ellipsis what stands where it was cut off
     * @param tokens how many words it has at most, from 1 to 64
     */
    public <R> TextExpr<R> snippet(TextColumn<T, R> column, String before, String after, String ellipsis, int tokens) {
        return column.sameAs(snippet(position(column), before, after, ellipsis, tokens));
    }

    /** {@code snippet(table, -1, before, after, ellipsis, tokens)}: a part of the column that has most of the words. */
    public TextExpr<Optional<String>> snippet(String before, String after, String ellipsis, int tokens) {
        return SqlTypes.TEXT.nullable(snippet(-1, before, after, ellipsis, tokens));
    }

    private ExprNode snippet(int column, String before, String after, String ellipsis, int tokens) {
        if (tokens < 1 || tokens > 64) {
            throw new IllegalArgumentException("a snippet of " + tokens + " words; FTS5 has from 1 to 64");
        }
        return call("fts5_snippet", number(column), text(before), text(after), text(ellipsis), number(tokens));
    }

    /** {@code table.rowid}: by which a table of the contents is joined. */
    public NumExpr<Long, Long> rowid() {
        return SqlTypes.BIGINT.required(new ExprNode.Column(table.relation(), Name.of("rowid")));
    }

    /** The hidden column that has the table's own name, and stands for it under an alias, too. */
    private ExprNode self() {
        Relation.TableRef relation = table.relation();
        return new ExprNode.Column(relation, relation.table());
    }

    private ExprNode call(String function, ExprNode... more) {
        var arguments = new ArrayList<ExprNode>();
        arguments.add(self());
        arguments.addAll(List.of(more));
        return new ExprNode.Call(function, arguments);
    }

    private int position(TextColumn<T, ?> column) {
        return table.columns().indexOf(column.info());
    }

    private static ExprNode number(int value) {
        return new ExprNode.Literal<>(StandardTypes.INTEGER, value);
    }

    private static ExprNode text(String value) {
        return Sql.val(value).node();
    }
}
