package org.ashlarsql.injection;

import static org.ashlarsql.expr.SqlTypes.INTEGER;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.FunctionRows;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** The rows of a function with a hostile name in a schema of that name, with a column of that name. */
final class NamedRows extends FunctionRows<NamedRows, Optional<Integer>> {

    private final String name;
    final NumExpr<Integer, Optional<Integer>> number;

    NamedRows(String name, Expr<Integer, ?> argument) {
        this(name, call(name, name, List.of(name), argument));
    }

    private NamedRows(String name, Relation.TableFunction relation) {
        super(relation);
        this.name = name;
        number = column(name, INTEGER);
    }

    @Override
    protected NamedRows of(Relation.TableFunction other) {
        return new NamedRows(name, other);
    }

    @Override
    public RowReader<Optional<Integer>> reader(Slots slots) {
        return number.reader(slots);
    }
}
