package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;

/** A text: {@link TextMatching} holds the conditions, {@link TextFunctions} what can be made of it. */
public interface TextExpr<R>
        extends TextMatching<R>,
                TextFunctions<R>,
                AnyText,
                Shape<TextExpr<R>, TextExpr<Optional<String>>, TextExpr<String>>,
                Aggregable<TextAggregate<Optional<String>>> {

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default TextExpr<String> orElse(String value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    /** {@code nullif(this, value)}: NULL where it equals the value. */
    default TextExpr<Optional<String>> nullif(String value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "nullif", value));
        return nullable(Calls.of("nullif", node(), other));
    }

    /** {@code nullif(this, other)}: NULL where it equals the other one. */
    default TextExpr<Optional<String>> nullif(Expr<String, ?> other) {
        return nullable(Calls.of("nullif", node(), other.node()));
    }

    @Override
    default TextExpr<R> sameAs(ExprNode node) {
        return new PlainText<>(node, sqlType(), nullness());
    }

    @Override
    default TextExpr<Optional<String>> nullable(ExprNode node) {
        return new PlainText<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default TextExpr<String> required(ExprNode node) {
        return new PlainText<>(node, sqlType(), Nullness.required());
    }

    @Override
    default TextAggregate<Optional<String>> aggregate(ExprNode.Aggregate node) {
        return new TextAggregate<>(node, sqlType(), Nullness.optional());
    }
}
