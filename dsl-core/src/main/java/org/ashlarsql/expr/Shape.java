package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;

/**
 * The three expressions that an expression can turn into. One signature then serves every kind of value:
 * {@code <N> N max(Shape<?, N, ?> e)} makes a nullable number of a number and a nullable text of a text.
 *
 * @param <S> the same kind, NULL as it is
 * @param <N> the same kind with NULL possible
 * @param <M> the same kind with NULL ruled out
 */
public interface Shape<S, N, M> extends Kind<N> {

    /** An expression like this one, of another node. */
    S sameAs(ExprNode node);

    /** An expression like this one that can't be NULL, of another node. */
    M required(ExprNode node);

    /** This expression under a name: {@code expression as name}. ORDER BY refers to it by the name. */
    default S as(String name) {
        return sameAs(new ExprNode.Labeled(node(), Name.of(name)));
    }

    /** {@code coalesce(this, other)}: the other one where this is NULL, which can't be NULL itself. */
    default M orElse(Shape<M, N, M> other) {
        return required(Calls.coalesce(node(), other.node()));
    }

    /** This expression, read as an {@code Optional}. */
    default N nullable() {
        return nullable(node());
    }

    /**
     * This expression, which you know not to be NULL although its type can't tell. Reading a NULL all the same throws a
     * {@link org.ashlarsql.type.ConversionException}.
     */
    default M notNull() {
        return required(node());
    }
}
