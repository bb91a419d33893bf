package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.TsQuery;

/** What is searched for in a {@link TsVectorExpr}. PostgreSQL alone has it. */
public interface TsQueryExpr<R>
        extends Comparisons<TsQuery, R>, Shape<TsQueryExpr<R>, TsQueryExpr<Optional<TsQuery>>, TsQueryExpr<TsQuery>> {

    /** {@code this && other}: where both match. */
    default TsQueryExpr<R> and(TsQueryExpr<R> other) {
        return sameAs(Calls.of("tsquery_and", node(), other.node()));
    }

    /** {@code this || other}: where one of them matches. */
    default TsQueryExpr<R> or(TsQueryExpr<R> other) {
        return sameAs(Calls.of("tsquery_or", node(), other.node()));
    }

    /** {@code !! this}: where this doesn't match. */
    default TsQueryExpr<R> not() {
        return sameAs(Calls.of("tsquery_not", node()));
    }

    /** {@code this <-> other}: where the other matches right behind this. */
    default TsQueryExpr<R> followedBy(TsQueryExpr<R> other) {
        return sameAs(Calls.of("tsquery_followed_by", node(), other.node()));
    }

    @Override
    default TsQueryExpr<R> sameAs(ExprNode node) {
        return new PlainTsQuery<>(node, sqlType(), nullness());
    }

    @Override
    default TsQueryExpr<Optional<TsQuery>> nullable(ExprNode node) {
        return new PlainTsQuery<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default TsQueryExpr<TsQuery> required(ExprNode node) {
        return new PlainTsQuery<>(node, sqlType(), Nullness.required());
    }
}
