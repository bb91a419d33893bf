package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.TsQueryExpr;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.TsQuery;

/** Calls of PostgreSQL's functions of full-text search. */
final class TextSearch {

    private static final Pattern CONFIG = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?");

    private TextSearch() {}

    static TsQueryExpr<TsQuery> query(String function, String config, String query) {
        return SqlTypes.TSQUERY.required(call(function, config, Sql.val(query)));
    }

    static TsQueryExpr<Optional<TsQuery>> query(String function, String config, Expr<String, ?> query) {
        return SqlTypes.TSQUERY.nullable(call(function, config, query));
    }

    static ExprNode call(String function, Expr<?, ?>... arguments) {
        return new ExprNode.Call(
                function, Arrays.stream(arguments).map(Expr::node).toList());
    }

    static ExprNode call(String function, String config, Expr<?, ?>... arguments) {
        var nodes = new ArrayList<ExprNode>();
        nodes.add(config(config));
        Arrays.stream(arguments).map(Expr::node).forEach(nodes::add);
        return new ExprNode.Call(function, nodes);
    }

    /** Written out, since an index is used by an expression that is the same, and a parameter would be a text. */
    private static ExprNode config(String name) {
        if (!CONFIG.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' isn't the name of a text search configuration: letters,"
                    + " digits and _, and a schema in front of a dot; 'english' is one, 'simple' another");
        }
        return new ExprNode.Raw(List.of("'" + name + "'"), List.of());
    }
}
