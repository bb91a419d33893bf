package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Relation;

/**
 * The columns of a FULLTEXT index of MariaDB and MySQL: {@code match (title, description)}. It knows words of three letters
 * and more, and leaves out the most frequent ones:
 * https://dev.mysql.com/doc/refman/8.0/en/fulltext-search.html
 */
public final class Match {

    private final List<ExprNode> columns;

    private Match(List<ExprNode> columns) {
        this.columns = columns;
    }

    static Match of(TextExpr<?> first, TextExpr<?>... more) {
        var columns = new ArrayList<ExprNode>();
        columns.add(first.node());
        Arrays.stream(more).map(Expr::node).forEach(columns::add);
        if (columns.stream().map(Match::table).distinct().count() > 1
                || table(first.node()).isEmpty()) {
            var names = columns.stream().map(ReadableSql::expression).toList();
            throw new CheckException(
                    "match(...) takes columns of one table, those of a FULLTEXT index, and not " + names);
        }
        return new Match(columns);
    }

    private static Optional<Relation> table(ExprNode node) {
        return node instanceof ExprNode.Column column ? Optional.of(column.relation()) : Optional.empty();
    }

    /**
     * {@code match (columns) against (text)}: rows with some of the words of the text, best those with the most and the
     * rarest. Nothing in the text is an operator.
     */
    public Against against(String text) {
        return against("match_against", Sql.val(literal(text)));
    }

    /** {@code match (columns) against (text)}, with a text that is given at each execution. */
    public Against against(Param<String> text) {
        return against("match_against", literal(text));
    }

    /**
     * {@code match (columns) against (text with query expansion)}: like {@link #against}, and then rows with other words of
     * the best rows found so. Nothing in the text is an operator.
     */
    public Against againstWithQueryExpansion(String text) {
        return against("match_against_expanded", Sql.val(literal(text)));
    }

    /**
     * {@code match (columns) against (query in boolean mode)}: a query in the databases' own language,
     * {@code +cat -dog "quick fox" rabb*}; an error of the database if it isn't one. For what users type there's
     * {@link #against}.
     */
    public Against againstInBooleanMode(String query) {
        return against("match_against_boolean", Sql.val(query));
    }

    /** {@code match (columns) against (query in boolean mode)}, with a query that is given at each execution. */
    public Against againstInBooleanMode(Param<String> query) {
        return against("match_against_boolean", query);
    }

    private Against against(String function, Expr<String, ?> search) {
        var arguments = new ArrayList<ExprNode>();
        arguments.add(search.node());
        arguments.addAll(columns);
        return new Against(new ExprNode.Call(function, arguments));
    }

    /** Quotes make a phrase and an asterisk is an error, although the manual has no operators here; NUL ends the text. */
    private static String literal(String text) {
        return text.replace('"', ' ').replace('*', ' ').replace('\0', ' ');
    }

    private static Expr<String, ?> literal(Param<String> text) {
        TextExpr<String> literal = Sql.text(text);
        for (String operator : List.of("\"", "*", "\0")) {
            literal = literal.replace(operator, " ");
        }
        return literal;
    }
}
