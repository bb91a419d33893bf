package org.ashlarsql.expr;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** A text. */
public interface TextExpr<R>
        extends Expr<String, R>,
                Shape<TextExpr<R>, TextExpr<Optional<String>>, TextExpr<String>>,
                Aggregable<TextAggregate<Optional<String>>> {

    /** {@code this like pattern}, where {@code %} stands for any text and {@code _} for any character; no escape. */
    default Condition like(String pattern) {
        return like(bind("like", pattern), null, false, false);
    }

    /** {@code this like pattern escape '!'}, where the character takes the meaning from the one behind it. */
    default Condition like(String pattern, char escape) {
        return like(bind("like", pattern), escape, false, false);
    }

    /** {@code this like pattern} with a pattern that is computed; no escape. */
    default Condition like(Expr<String, ?> pattern) {
        return like(pattern.node(), null, false, false);
    }

    /** {@code this not like pattern}; no escape. */
    default Condition notLike(String pattern) {
        return like(bind("notLike", pattern), null, false, true);
    }

    /** Like {@link #like(String)} with upper and lower case the same: {@code ilike}, or both sides in lower case. */
    default Condition likeIgnoreCase(String pattern) {
        return like(bind("likeIgnoreCase", pattern), null, true, false);
    }

    /** Whether this text starts with the other: {@code this like 'prefix%' escape '!'}, wildcards in it escaped. */
    default Condition startsWith(String prefix) {
        return like(bind("startsWith", LikePattern.escaped(prefix) + "%"), LikePattern.ESCAPE, false, false);
    }

    /** Whether this text ends with the other: {@code this like '%suffix' escape '!'}, wildcards in it escaped. */
    default Condition endsWith(String suffix) {
        return like(bind("endsWith", "%" + LikePattern.escaped(suffix)), LikePattern.ESCAPE, false, false);
    }

    /** Whether this text holds the other: {@code this like '%part%' escape '!'}, wildcards in it escaped. */
    default Condition contains(String part) {
        return like(bind("contains", "%" + LikePattern.escaped(part) + "%"), LikePattern.ESCAPE, false, false);
    }

    /** Like {@link #contains} with upper and lower case the same. */
    default Condition containsIgnoreCase(String part) {
        return like(bind("containsIgnoreCase", "%" + LikePattern.escaped(part) + "%"), LikePattern.ESCAPE, true, false);
    }

    /** {@code this || text}; {@code concat(this, text)} on MariaDB and MySQL. */
    default TextExpr<R> concat(String text) {
        return sameAs(new ExprNode.Concatenation(node(), bind("concat", text)));
    }

    /** {@code this || other}; {@code concat(this, other)} on MariaDB and MySQL. NULL if one side is. */
    default TextExpr<R> concat(TextExpr<R> other) {
        return sameAs(new ExprNode.Concatenation(node(), other.node()));
    }

    /** {@code lower(this)}. SQLite knows the letters of ASCII only. */
    default TextExpr<R> lower() {
        return sameAs(new ExprNode.Call("lower", List.of(node())));
    }

    /** {@code upper(this)}. SQLite knows the letters of ASCII only. */
    default TextExpr<R> upper() {
        return sameAs(new ExprNode.Call("upper", List.of(node())));
    }

    /** {@code trim(this)}: without the spaces at both ends. */
    default TextExpr<R> trim() {
        return sameAs(new ExprNode.Call("trim", List.of(node())));
    }

    /** {@code char_length(this)}: the number of characters. */
    default NumExpr<Integer, Optional<Integer>> length() {
        return SqlTypes.INTEGER.nullable(new ExprNode.Call("char_length", List.of(node())));
    }

    private Condition like(ExprNode pattern, @Nullable Character escape, boolean ignoreCase, boolean negated) {
        return new Condition(new ExprNode.Like(node(), pattern, escape, ignoreCase, negated));
    }

    private ExprNode bind(String method, String value) {
        return new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, method, value));
    }

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
