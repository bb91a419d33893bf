package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on a text. Whether upper and lower case differ is up to the database and the column's collation; those that
 * ignore it say so.
 */
public interface TextMatching<R> extends Comparisons<String, R> {

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

    /** {@code this not like pattern} with a pattern that is computed; no escape. */
    default Condition notLike(Expr<String, ?> pattern) {
        return like(pattern.node(), null, false, true);
    }

    /** Like {@link #like(String)} with upper and lower case the same: {@code ilike}, or both sides in lower case. */
    default Condition likeIgnoreCase(String pattern) {
        return like(bind("likeIgnoreCase", pattern), null, true, false);
    }

    /** Like {@link #likeIgnoreCase(String)} with a pattern that is computed. */
    default Condition likeIgnoreCase(Expr<String, ?> pattern) {
        return like(pattern.node(), null, true, false);
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

    /** Like {@link #startsWith(String)} with upper and lower case the same. */
    default Condition startsWithIgnoreCase(String prefix) {
        ExprNode pattern = bind("startsWithIgnoreCase", LikePattern.escaped(prefix) + "%");
        return like(pattern, LikePattern.ESCAPE, true, false);
    }

    /** Like {@link #endsWith(String)} with upper and lower case the same. */
    default Condition endsWithIgnoreCase(String suffix) {
        ExprNode pattern = bind("endsWithIgnoreCase", "%" + LikePattern.escaped(suffix));
        return like(pattern, LikePattern.ESCAPE, true, false);
    }

    /** Whether this text starts with the other: {@code this like prefix || '%' escape '!'}, wildcards in it escaped. */
    default Condition startsWith(Expr<String, ?> prefix) {
        return like(LikePattern.of("", prefix.node(), "%"), LikePattern.ESCAPE, false, false);
    }

    /** Whether this text ends with the other: {@code this like '%' || suffix escape '!'}, wildcards in it escaped. */
    default Condition endsWith(Expr<String, ?> suffix) {
        return like(LikePattern.of("%", suffix.node(), ""), LikePattern.ESCAPE, false, false);
    }

    /** Whether this text holds the other: {@code this like '%' || part || '%' escape '!'}, wildcards in it escaped. */
    default Condition contains(Expr<String, ?> part) {
        return like(LikePattern.of("%", part.node(), "%"), LikePattern.ESCAPE, false, false);
    }

    /**
     * Whether some part of this text matches a regular expression, in the database's own dialect of these; upper and
     * lower case differ. {@code this ~ pattern} on PostgreSQL, {@code regexp_like} on MySQL, {@code regexp} on MariaDB;
     * not on SQLite.
     */
    default Condition matches(String pattern) {
        return new Condition(Calls.of("regexp_like", node(), bind("matches", pattern)));
    }

    /** See {@link #matches(String)}. */
    default Condition matches(Expr<String, ?> pattern) {
        return new Condition(Calls.of("regexp_like", node(), pattern.node()));
    }

    /** Like {@link #matches(String)} with upper and lower case the same. */
    default Condition matchesIgnoreCase(String pattern) {
        return new Condition(Calls.of("regexp_like_ignoring_case", node(), bind("matchesIgnoreCase", pattern)));
    }

    private Condition like(ExprNode pattern, @Nullable Character escape, boolean ignoreCase, boolean negated) {
        return new Condition(new ExprNode.Like(node(), pattern, escape, ignoreCase, negated));
    }

    private ExprNode bind(String method, String value) {
        return new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, method, value));
    }
}
