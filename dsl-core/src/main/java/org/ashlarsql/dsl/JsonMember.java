package org.ashlarsql.dsl;

import org.ashlarsql.expr.Expr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ColumnNames;
import org.ashlarsql.tree.Name;

/**
 * A member of a JSON object: a key and what stands there.
 *
 * @param key part of the statement's text
 */
public record JsonMember(String key, Expr<?, ?> value) {

    /**
     * A column, or an expression with a label, under its own name.
     *
     * @throws IllegalArgumentException if it has none
     */
    static JsonMember of(Expr<?, ?> value) {
        Name name = ColumnNames.own(value.node())
                .orElseThrow(
                        () -> new IllegalArgumentException("jsonObject(...): " + ReadableSql.expression(value.node())
                                + " has no name to be the member's key; give it one with as(\"...\")"));
        return new JsonMember(name.text(), value);
    }
}
