package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SqlType;

/** A type of JSON documents. */
public record JsonType(SqlType<Json> sqlType) implements DataType<Json, JsonExpr<Optional<Json>>, JsonExpr<Json>> {

    @Override
    public JsonExpr<Optional<Json>> nullable(ExprNode node) {
        return new PlainJson<>(node, sqlType, Nullness.optional());
    }

    @Override
    public JsonExpr<Json> required(ExprNode node) {
        return new PlainJson<>(node, sqlType, Nullness.required());
    }
}
