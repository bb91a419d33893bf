package org.ashlarsql.dialect;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;

/**
 * FTS5 on SQLite, where MATCH is no operator but a way to find rows: it has to stand in WHERE, alone or joined by AND.
 * Elsewhere a subquery finds the rows. https://www.sqlite.org/fts5.html
 */
final class SqliteFullText {

    private static final String INSTEAD = "use fts5(...) and an FTS5 table";
    private static final String MATCH = "fts5_match";
    /** MATCH itself. */
    private static final String SEARCH = "fts5_search";

    private static final Name ROWID = Name.of("rowid");

    static final FunctionTable TABLE = NoFullText.tsvector(INSTEAD)
            .and(NoFullText.match(INSTEAD))
            .operator(MATCH, "<0> match <1>", Precedence.COMPARISON)
            .operator(SEARCH, "<0> match <1>", Precedence.COMPARISON)
            .renamed("fts5_bm25", "bm25")
            .renamed("fts5_highlight", "highlight")
            .renamed("fts5_snippet", "snippet");

    /** Conditions of joins that keep rows which don't meet them. */
    private final List<ExprNode> outer = new ArrayList<>(0);

    /** Takes notice of a join. */
    void join(FromNode.Join join) {
        ExprNode on = join.on();
        if (on != null && (join.kind().leftMayBeMissing() || join.kind().rightMayBeMissing())) {
            outer.add(on);
        }
    }

    /** A condition in WHERE or ON with MATCH itself where that can stand. */
    ExprNode searching(ExprNode condition) {
        return !outer.isEmpty() && outer.stream().anyMatch(on -> on == condition) ? condition : search(condition);
    }

    private static ExprNode search(ExprNode condition) {
        if (condition instanceof ExprNode.Call call && call.function().equals(MATCH)) {
            return new ExprNode.Call(SEARCH, call.arguments());
        }
        if (condition instanceof ExprNode.Junction junction && junction.operator() == JunctionOperator.AND) {
            List<ExprNode> parts =
                    junction.parts().stream().map(SqliteFullText::search).toList();
            return parts.equals(junction.parts()) ? junction : new ExprNode.Junction(junction.operator(), parts);
        }
        return condition;
    }

    /** The call, or what says the same anywhere. */
    static ExprNode anywhere(ExprNode.Call call) {
        return call.function().equals(MATCH) ? found(call) : call;
    }

    private static ExprNode found(ExprNode.Call call) {
        ExprNode.Column self = (ExprNode.Column) call.arguments().get(0);
        var table = (Relation.TableRef) self.relation();
        var searched = new Relation.TableRef(table.schema(), table.table(), null, table.key(), false);
        var match = new ExprNode.Call(
                SEARCH,
                List.of(
                        new ExprNode.Column(searched, self.name()),
                        call.arguments().get(1)));
        SelectNode query = SelectNode.of(List.of(new ExprNode.Column(searched, ROWID)))
                .withFrom(searched)
                .withWhere(match);
        return new ExprNode.InQuery(new ExprNode.Column(table, ROWID), query, false);
    }
}
