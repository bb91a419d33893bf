package org.ashlarsql.expr;

import java.time.Instant;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of instants. */
public record InstantType(SqlType<Instant> sqlType)
        implements DataType<Instant, InstantExpr<Optional<Instant>>, InstantExpr<Instant>> {

    @Override
    public InstantExpr<Optional<Instant>> nullable(ExprNode node) {
        return new PlainInstant<>(node, sqlType, Nullness.optional());
    }

    @Override
    public InstantExpr<Instant> required(ExprNode node) {
        return new PlainInstant<>(node, sqlType, Nullness.required());
    }
}
