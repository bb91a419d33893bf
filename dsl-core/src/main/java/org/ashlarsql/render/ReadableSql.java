package org.ashlarsql.render;

import org.ashlarsql.tree.ExprNode;

/** Expressions as people read them, in messages and {@code toString()}. */
public final class ReadableSql {

    private ReadableSql() {}

    public static String expression(ExprNode node) {
        var out = new SqlWriter(SqlWriter.Layout.LINE);
        node.accept(StandardDialect.INSTANCE.renderer(out));
        return out.rendered().sql();
    }
}
