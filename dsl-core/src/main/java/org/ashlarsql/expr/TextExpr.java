package org.ashlarsql.expr;

import java.util.List;
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
        return required(new ExprNode.Call("coalesce", List.of(node(), other)));
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
