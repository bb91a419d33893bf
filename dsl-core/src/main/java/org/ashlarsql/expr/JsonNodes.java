package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JsonStep;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.StandardTypes;

/** Nodes about JSON. */
final class JsonNodes {

    private JsonNodes() {}

    /** A document as PostgreSQL's functions and operators take it. */
    static ExprNode binary(Expr<Json, ?> document) {
        return document.sqlType() == StandardTypes.JSONB
                ? document.node()
                : new ExprNode.Call("json_binary", List.of(document.node()));
    }

    static ExprNode bind(Json value) {
        return new ExprNode.Bind<>(StandardTypes.JSONB, value);
    }

    /**
     * What a value becomes in a document, the same on every database: a number, true and false, a document itself,
     * everything else a string. NULL becomes JSON's null where it's an element or a member.
     */
    static ExprNode value(Expr<?, ?> value) {
        ExprNode node = value.node().unlabeled();
        return switch (value.sqlType().name()) {
            case "boolean" -> call("json_of_boolean", node);
            case "json", "jsonb" -> call("json_of_json", node);
            case "time" -> call("json_of_time", node);
            case "timestamp" -> call("json_of_timestamp", node);
            case "timestamp with time zone" -> call("json_of_instant", node);
            case "binary" -> call("json_of_binary", node);
            // What was computed of documents might count as one.
            case "text" -> node instanceof ExprNode.Column ? node : call("json_of_text", node);
            default -> node instanceof ExprNode.Column ? node : call("json_of_value", node);
        };
    }

    private static ExprNode call(String function, ExprNode argument) {
        return new ExprNode.Call(function, List.of(argument));
    }

    /** A path from a document, or further along the path that the document is the end of. */
    static ExprNode path(ExprNode document, List<JsonStep> steps, boolean text) {
        if (document.unlabeled() instanceof ExprNode.JsonPath path && !path.text()) {
            var all = new ArrayList<>(path.steps());
            all.addAll(steps);
            return new ExprNode.JsonPath(path.operand(), all, text);
        }
        return new ExprNode.JsonPath(document, steps, text);
    }

    /**
     * A key or a place as a step.
     *
     * @throws IllegalArgumentException if it's neither
     */
    static JsonStep step(Object step) {
        if (step instanceof String key) {
            return new JsonStep.Key(key);
        }
        if (step instanceof Integer position) {
            return new JsonStep.Index(position);
        }
        throw new IllegalArgumentException("a step into a JSON document is a String, the key of an object, or an int,"
                + " the place in an array, but not " + step);
    }
}
