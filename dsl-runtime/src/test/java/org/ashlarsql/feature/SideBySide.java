package org.ashlarsql.feature;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;

/** Any number of expressions side by side, more than there are rows for. */
record SideBySide(List<Expr<?, ? extends Optional<?>>> expressions) implements Projection<List<Optional<?>>> {

    @Override
    public List<ExprNode> items() {
        return expressions.stream().map(Expr::node).toList();
    }

    @Override
    public RowReader<List<Optional<?>>> reader(Slots slots) {
        List<? extends RowReader<? extends Optional<?>>> readers =
                expressions.stream().map(expression -> expression.reader(slots)).toList();
        return rows -> {
            var values = new Optional<?>[readers.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = readers.get(i).read(rows);
            }
            return List.of(values);
        };
    }
}
