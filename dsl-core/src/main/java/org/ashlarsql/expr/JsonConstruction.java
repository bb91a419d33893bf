package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.StandardTypes;

/** JSON documents made of values. */
public final class JsonConstruction {

    private JsonConstruction() {}

    /** An object of these keys and values. */
    public static JsonExpr<Json> object(List<String> keys, List<? extends Expr<?, ?>> values) {
        var arguments = new ArrayList<ExprNode>();
        for (int i = 0; i < keys.size(); i++) {
            arguments.add(new ExprNode.Literal<>(SqlTypes.TEXT.sqlType(), keys.get(i)));
            arguments.add(JsonNodes.value(values.get(i)));
        }
        return SqlTypes.JSONB.required(new ExprNode.Call("json_object", arguments));
    }

    /** An array of these elements. */
    public static JsonExpr<Json> array(List<? extends Expr<?, ?>> elements) {
        return SqlTypes.JSONB.required(new ExprNode.Call(
                "json_array", elements.stream().map(JsonNodes::value).toList()));
    }

    /** An array of an element per row. */
    public static JsonArrayAgg arrayAgg(Expr<?, ?> value) {
        return new JsonArrayAgg(
                ExprNode.Aggregate.of("json_arrayagg", JsonNodes.value(value)),
                StandardTypes.JSONB,
                Nullness.optional());
    }

    /** An object of a member per row. */
    public static JsonObjectAgg objectAgg(TextExpr<String> key, Expr<?, ?> value) {
        return new JsonObjectAgg(
                ExprNode.Aggregate.of("json_objectagg", JsonNodes.value(key), JsonNodes.value(value)),
                StandardTypes.JSONB,
                Nullness.optional());
    }
}
