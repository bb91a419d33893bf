package org.ashlarsql.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromNode.JoinKind;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.SelectNode;
import org.jspecify.annotations.Nullable;

/** What an FTS5 table tells of the words that were found, it knows where a search goes through its index only. */
final class FullTextCheck {

    private static final Set<String> OF_FOUND_ROWS = Set.of("fts5_bm25", "fts5_highlight", "fts5_snippet");

    private FullTextCheck() {}

    static void check(SelectNode node) {
        var calls = new ArrayList<ExprNode.Call>(0);
        for (ExprNode item : node.items()) {
            collect(item, calls);
        }
        for (OrderItem item : node.tail().orderBy()) {
            collect(item.operand(), calls);
        }
        if (calls.isEmpty()) {
            return;
        }
        var searched = new HashSet<ExprNode>();
        search(node.where(), searched);
        search(node.from(), searched);
        for (ExprNode.Call call : calls) {
            if (!searched.contains(call.arguments().get(0))) {
                throw new CheckException(
                        ReadableSql.expression(call) + " is about words that were searched for, but WHERE"
                                + " doesn't search that table; add where(fts5(...).match...), not inside or(...) or not()");
            }
        }
    }

    private static void collect(ExprNode node, List<ExprNode.Call> ofFoundRows) {
        if (node instanceof ExprNode.Call call && OF_FOUND_ROWS.contains(call.function())) {
            ofFoundRows.add(call);
        } else {
            for (ExprNode part : Parts.of(node).expressions()) {
                collect(part, ofFoundRows);
            }
        }
    }

    private static void search(@Nullable ExprNode condition, Set<ExprNode> searched) {
        if (condition instanceof ExprNode.Junction junction && junction.operator() == JunctionOperator.AND) {
            junction.parts().forEach(part -> search(part, searched));
        } else if (condition instanceof ExprNode.Call call && call.function().equals("fts5_match")) {
            searched.add(call.arguments().get(0));
        }
    }

    private static void search(@Nullable FromNode from, Set<ExprNode> searched) {
        if (from instanceof FromNode.Join join && join.kind() == JoinKind.INNER) {
            search(join.on(), searched);
            search(join.left(), searched);
            search(join.right(), searched);
        }
    }
}
