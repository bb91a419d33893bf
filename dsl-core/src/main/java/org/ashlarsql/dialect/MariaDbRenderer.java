package org.ashlarsql.dialect;

import java.util.List;
import java.util.Set;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.WindowNode;

/** What MariaDB says differently from MySQL, too. */
final class MariaDbRenderer extends MySqlFamilyRenderer {

    private static final Set<String> OTHER_ROWS = Set.of("lag", "lead");
    private static final ExprNode ONE = new ExprNode.Raw(List.of("1"), List.of());

    MariaDbRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** LAG and LEAD lack their third argument; where they find no row, they find no 1 either. */
    @Override
    public SqlWriter visitOver(ExprNode.Over node) {
        if (!(node.function() instanceof ExprNode.Call call)
                || !OTHER_ROWS.contains(call.function())
                || call.arguments().size() < 3) {
            return super.visitOver(node);
        }
        ExprNode found = over(call, ONE, node.window());
        ExprNode value = over(call, call.arguments().get(0), node.window());
        var branch = new ExprNode.Case.When(new ExprNode.NullTest(found, true), value);
        return new ExprNode.Case(List.of(branch), call.arguments().get(2)).accept(this);
    }

    private static ExprNode over(ExprNode.Call call, ExprNode value, WindowNode window) {
        List<ExprNode> arguments = List.of(value, call.arguments().get(1));
        return new ExprNode.Over(new ExprNode.Call(call.function(), arguments), window);
    }

    /** A frame takes no parameter: https://mariadb.com/kb/en/window-frames/ */
    @Override
    protected void offset(ExprNode offset) {
        if (!(offset instanceof ExprNode.Bind<?> bind)) {
            throw new UnsupportedFeatureException(
                    "the frame bound " + ReadableSql.expression(offset), dialect, "give it as a number of Java");
        }
        out.sql(literal(bind));
    }

    private <V> String literal(ExprNode.Bind<V> bind) {
        V value = bind.value();
        return value == null ? "null" : bind.type().on(dialect.types()).literal(value);
    }
}
